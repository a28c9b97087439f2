import type { MapLayer } from "@/lib/view/map-data.ts";

/**
 * The picture of a layer. `ids`: a word of this list alone, as ids of hatches must differ between two lists of a page: one
 * that is hidden would hide the hatches of both.
 */
export function LayerSwatch({ layer, ids }: { layer: MapLayer; ids: string }) {
  return (
    <span
      className="swatch"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn from the style
      dangerouslySetInnerHTML={{ __html: layer.swatch.replaceAll("hatch-", `${ids}-hatch-`) }}
    />
  );
}
