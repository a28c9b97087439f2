import type { CSSProperties } from "react";
import type { StaticSymbol } from "@/lib/cartography/static-map/index.ts";
import type { Marker } from "@/lib/view/map-data.ts";
import { markerName, markerPath } from "@/lib/view/marker-name.ts";

type Symbols = StaticSymbol[];

const entriesOf = (symbols: Symbols) => symbols.filter((symbol) => symbol.layer === "entries");

/** How large markers are drawn: a little smaller far out. */
const scaleOf = (symbols: Symbols) => entriesOf(symbols)[0]?.icon?.scale ?? 1;

function StaticMarker({ symbol, marker, wideOnly }: { symbol: StaticSymbol; marker: Marker; wideOnly: boolean }) {
  const { icon, text, properties } = symbol;
  const selected = properties.selected === true;
  return (
    <a
      className={wideOnly ? "marker-link on-wide" : "marker-link"}
      href={markerPath(marker)}
      aria-label={markerName(marker)}
      aria-current={selected ? "true" : undefined}
      data-place={marker.place}
      data-kind={marker.kind}
      style={{ left: `${symbol.x.toFixed(2)}%`, top: `${symbol.y.toFixed(2)}%` }}
    >
      {selected && <span className={`marker-ring ring-${marker.kind}`} />}
      {icon && (
        <svg className={`i i-${icon.id}`} aria-hidden="true">
          <use href={`#shape-${icon.id}`} />
        </svg>
      )}
      {text && <span className="marker-count">{text.value}</span>}
    </a>
  );
}

/** The markers over the picture, each a link; the same for both widths, but for those that the narrow map leaves out. */
export function StaticMarkers({ markers, wide, narrow }: { markers: Marker[]; wide: Symbols; narrow: Symbols }) {
  const onNarrow = new Set(entriesOf(narrow).map((symbol) => symbol.properties.place));
  const scales = { "--wide": scaleOf(wide), "--narrow": scaleOf(narrow) } as CSSProperties;
  return (
    <div className="map-symbols map-markers" style={scales}>
      {entriesOf(wide).flatMap((symbol) => {
        const marker = markers.find(({ place }) => place === symbol.properties.place);
        if (!marker) return [];
        return [
          <StaticMarker key={marker.place} symbol={symbol} marker={marker} wideOnly={!onNarrow.has(marker.place)} />,
        ];
      })}
    </div>
  );
}
