import type { CSSProperties } from "react";
import { tokens } from "@/lib/design/tokens.ts";
import type { MapLabel as Label } from "@/lib/social/map-picture.ts";
import { fontFamily } from "@/lib/social/picture-fonts.ts";
import { mapScale } from "@/lib/social/sizes.ts";

/** A box wider and higher than any label: Satori has no percentages of an element's own size to anchor it by. */
const reach = { width: 1200, height: 300 };

const colours = tokens.light;

function sides(anchor: string): { across: 0 | 0.5 | 1; down: 0 | 0.5 | 1 } {
  return {
    across: anchor.includes("left") ? 0 : anchor.includes("right") ? 1 : 0.5,
    down: anchor.includes("top") ? 0 : anchor.includes("bottom") ? 1 : 0.5,
  };
}

const flex = { 0: "flex-start", 0.5: "center", 1: "flex-end" } as const;

/** A name on the map, anchored to its point and turned round it as on the site's own map. */
export function MapLabel({ label: { x, y, text } }: { label: Label }) {
  const { look, anchor, align, offset, rotate, value } = text;
  const { across, down } = sides(anchor);
  const lines = value.split("\n");
  const letters: CSSProperties = {
    fontFamily: fontFamily[look.family],
    fontSize: look.size * mapScale,
    fontWeight: look.weight,
    fontStyle: look.style,
    lineHeight: look.lineHeight,
    letterSpacing: look.letterSpacing * look.size * mapScale,
    color: colours[look.colour],
    ...(look.halo ? { WebkitTextStroke: `${look.halo.width * 2 * mapScale}px ${colours[look.halo.colour]}` } : {}),
  };
  return (
    <div
      style={{
        position: "absolute",
        display: "flex",
        ...reach,
        left: x - across * reach.width,
        top: y - down * reach.height,
        justifyContent: flex[across],
        alignItems: flex[down],
        ...(rotate ? { transform: `rotate(${rotate}deg)` } : {}),
      }}
    >
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          position: "relative",
          left: offset[0] * mapScale,
          top: offset[1] * mapScale,
          alignItems: align === "left" ? "flex-start" : align === "right" ? "flex-end" : "center",
          ...letters,
        }}
      >
        {lines.map((line) => (
          <div key={line} style={{ whiteSpace: "pre" }}>
            {line}
          </div>
        ))}
      </div>
    </div>
  );
}
