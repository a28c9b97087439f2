import type { CSSProperties } from "react";
import type { StaticSymbol, TextLook } from "@/lib/cartography/static-map/index.ts";
import { cssColours } from "@/lib/design/tokens-css.ts";
import { ShapeIcon } from "./shape-definitions.tsx";

/** What labels that look alike share, written once around them. */
function lookStyle(look: TextLook): CSSProperties {
  return {
    font: `${look.style} ${look.weight} ${look.size}px/${look.lineHeight} var(--${look.family})`,
    color: cssColours[look.colour],
    ...(look.letterSpacing ? { letterSpacing: `${look.letterSpacing}em` } : {}),
    ...(look.halo ? { WebkitTextStroke: `${look.halo.width * 2}px ${cssColours[look.halo.colour]}` } : {}),
  };
}

function Label({ symbol }: { symbol: StaticSymbol }) {
  const { text, icon, x, y } = symbol;
  const [right, down] = text?.offset ?? [0, 0];
  return (
    <span className="symbol" style={{ left: `${x}%`, top: `${y}%` }}>
      {icon && <ShapeIcon {...icon} />}
      {text && (
        <span
          className={`label at-${text.anchor}`}
          style={{ transform: `${text.rotate ? `rotate(${text.rotate}deg) ` : ""}translate(${right}px,${down}px)` }}
        >
          {text.value}
        </span>
      )}
    </span>
  );
}

/** Names of towns, waters, heights and states over the picture. They are a picture too: the text beside it is the content. */
export function StaticLabels({ symbols }: { symbols: StaticSymbol[] }) {
  const labels = symbols.filter((symbol) => symbol.layer !== "entries" && symbol.layer !== "entries-selected");
  const looks = new Map<string, StaticSymbol[]>();
  for (const symbol of labels) {
    const key = JSON.stringify(symbol.text?.look ?? null);
    looks.set(key, [...(looks.get(key) ?? []), symbol]);
  }
  return (
    <div aria-hidden="true">
      {[...looks].map(([key, alike]) => {
        const look = alike[0]?.text?.look;
        return (
          <div key={key} style={look && lookStyle(look)}>
            {alike.map((symbol) => (
              <Label key={`${symbol.layer}-${symbol.x}-${symbol.y}`} symbol={symbol} />
            ))}
          </div>
        );
      })}
    </div>
  );
}
