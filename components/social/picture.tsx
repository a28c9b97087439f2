import type { Atlas } from "@/lib/atlas/atlas.ts";
import { tokens } from "@/lib/design/tokens.ts";
import { keyRows } from "@/lib/social/map-key.ts";
import { panelWidth, pictureSize } from "@/lib/social/sizes.ts";
import type { Card } from "./card.ts";
import { footHeight, MapFoot } from "./map-foot.tsx";
import { Panel } from "./panel.tsx";
import { PictureMaps } from "./picture-maps.tsx";

const mapWidth = pictureSize.width - panelWidth;

/**
 * A page of the atlas: words on paper at the left, the map at the right with its key below. Both lie over the edges of the
 * map, so that no name needs to be cut there: a box that cuts would have each of its names drawn through a mask.
 */
export function Picture({ atlas, card }: { atlas: Atlas; card: Card }) {
  const rows = keyRows(atlas, card.view, mapWidth - 40);
  const size = { width: mapWidth, height: pictureSize.height - footHeight(rows.length) };
  return (
    <div style={{ display: "flex", position: "relative", ...pictureSize, background: tokens.light.paper }}>
      <div style={{ display: "flex", position: "absolute", left: panelWidth, top: 0, ...size }}>
        <PictureMaps atlas={atlas} card={card} size={size} />
      </div>
      <div style={{ display: "flex", position: "absolute", left: panelWidth, top: size.height }}>
        <MapFoot rows={rows} width={mapWidth} sovereignty={atlas.decisions.sovereignty} words={atlas.words} />
      </div>
      <Panel atlas={atlas} card={card} />
    </div>
  );
}
