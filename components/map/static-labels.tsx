import type { StaticSymbol } from "@/lib/cartography/static-map/index.ts";
import { labelsMarkup } from "./symbol-markup.ts";

/** Names of towns, waters, heights and states over the picture. They are a picture too: the text beside it is the content. */
export function StaticLabels({ symbols, variant }: { symbols: StaticSymbol[]; variant: "wide" | "narrow" }) {
  return (
    <div
      className={`map-symbols map-labels map-symbols-${variant}`}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: names are escaped in symbol-markup.ts
      dangerouslySetInnerHTML={{ __html: labelsMarkup(symbols) }}
    />
  );
}
