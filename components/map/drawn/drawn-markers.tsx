import type { CSSProperties } from "react";
import type { Words } from "@/lib/words/words.ts";
import { type DrawnForWidth, markerScale, markersMarkup } from "./marker-markup.ts";

interface Props {
  wide: DrawnForWidth;
  narrow: DrawnForWidth;
  /** The query of the page. */
  address: string;
  words: Words;
}

/** The markers over the picture, each a link. */
export function DrawnMarkers({ wide, narrow, address, words }: Props) {
  const scales = { "--wide": markerScale(wide.symbols), "--narrow": markerScale(narrow.symbols) } as CSSProperties;
  return (
    <div
      className="map-symbols map-markers"
      style={scales}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: names are escaped in marker-markup.ts
      dangerouslySetInnerHTML={{ __html: markersMarkup(wide, narrow, address, words) }}
    />
  );
}
