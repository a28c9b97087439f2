import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import type { Size } from "@/lib/cartography/camera.ts";
import { tokens } from "@/lib/design/tokens.ts";
import { labelsWithin } from "@/lib/social/labels-within.ts";
import { type MapLabel as Label, mapPicture } from "@/lib/social/map-picture.ts";
import { fontFamily } from "@/lib/social/picture-fonts.ts";
import { datedPanes } from "@/lib/view/dated-panes.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import type { Card } from "./card.ts";
import { MapLabel } from "./map-label.tsx";
import { SvgImage } from "./svg-image.tsx";

/** px */
const between = 3;
const captionHeight = 42;

interface Props {
  atlas: Atlas;
  card: Card;
  /** px */
  size: Size;
}

/** The map of the picture; of a view that compares two dates two, side by side, each under its date. */
export function PictureMaps({ atlas, card: { view, marked }, size }: Props) {
  const panes = datedPanes(atlas.layers, view);
  if (!panes) return <OneMap {...mapPicture(atlas, view, marked, size)} size={size} />;
  const half = { width: (size.width - between) / 2, height: size.height - captionHeight };
  const maps = panes.map((pane: PageView & { on: string }) => {
    const { svg, labels } = mapPicture(atlas, pane, marked, half);
    return {
      svg,
      labels: labelsWithin(labels, half.width),
      date: dateWithLimit(pane.on, atlas.decisions.knownUntil, atlas.words),
    };
  });
  return (
    <div style={{ display: "flex", gap: between, ...size, background: tokens.light.rule }}>
      {maps.map(({ date, ...map }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the two dates may be the same
        <div key={index} style={{ display: "flex", flexDirection: "column", width: half.width }}>
          <div
            style={{
              display: "flex",
              alignItems: "center",
              height: captionHeight,
              padding: "0 18px",
              background: tokens.light.paper,
              color: tokens.light.deployment,
              fontFamily: fontFamily.sans,
              fontSize: 22,
              fontWeight: 600,
            }}
          >
            {date}
          </div>
          <OneMap {...map} size={half} />
        </div>
      ))}
    </div>
  );
}

function OneMap({ svg, labels, size }: { svg: string; labels: Label[]; size: Size }) {
  return (
    <div style={{ display: "flex", position: "relative", ...size }}>
      <SvgImage svg={svg} {...size} />
      {labels.map((label) => (
        <MapLabel key={`${label.x} ${label.y} ${label.text.value}`} label={label} />
      ))}
    </div>
  );
}
