import type { CSSProperties } from "react";
import type { PageView } from "@/lib/view/page-view.ts";
import { type DrawnMarkers, markerScale, markersMarkup } from "./marker-markup.ts";

interface Props {
  wide: DrawnMarkers;
  narrow: DrawnMarkers;
  view: PageView;
}

/** The markers over the picture, each a link. */
export function StaticMarkers({ wide, narrow, view }: Props) {
  const scales = { "--wide": markerScale(wide.symbols), "--narrow": markerScale(narrow.symbols) } as CSSProperties;
  return (
    <div
      className="map-symbols map-markers"
      style={scales}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: names are escaped in marker-markup.ts
      dangerouslySetInnerHTML={{ __html: markersMarkup(wide, narrow, view) }}
    />
  );
}
