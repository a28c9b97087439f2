import type { CSSProperties } from "react";
import type { StaticSymbol } from "@/lib/cartography/static-map/index.ts";
import type { Marker } from "@/lib/view/map-data.ts";
import { markerScale, markersMarkup } from "./marker-markup.ts";

interface Props {
  markers: Marker[];
  wide: StaticSymbol[];
  narrow: StaticSymbol[];
}

/** The markers over the picture, each a link. */
export function StaticMarkers({ markers, wide, narrow }: Props) {
  const scales = { "--wide": markerScale(wide), "--narrow": markerScale(narrow) } as CSSProperties;
  return (
    <div
      className="map-symbols map-markers"
      style={scales}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: names are escaped in marker-markup.ts
      dangerouslySetInnerHTML={{ __html: markersMarkup(markers, wide, narrow) }}
    />
  );
}
