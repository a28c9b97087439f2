import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { StaticSymbol } from "@/lib/cartography/static-map/index.ts";
import { mapData, type Marker } from "@/lib/view/map-data.ts";
import { markerName, markerPath } from "@/lib/view/marker-name.ts";
import { ShapeIcon } from "./shape-definitions.tsx";

function StaticMarker({ symbol, marker }: { symbol: StaticSymbol; marker: Marker }) {
  const { icon, text, properties } = symbol;
  const selected = properties.selected === true;
  return (
    <a
      className="marker-link"
      href={markerPath(marker)}
      aria-label={markerName(marker)}
      aria-current={selected ? "true" : undefined}
      data-place={marker.place}
      data-kind={marker.kind}
      style={{ left: `${symbol.x}%`, top: `${symbol.y}%` }}
    >
      {selected && <span className={`marker-ring ring-${marker.kind}`} />}
      {icon && <ShapeIcon {...icon} />}
      {text && <span className="marker-count">{text.value}</span>}
      <span className="marker-tip">{marker.label}</span>
    </a>
  );
}

/** The markers over the picture, each a link. */
export function StaticMarkers({ atlas, symbols }: { atlas: Atlas; symbols: StaticSymbol[] }) {
  const { markers } = mapData(atlas);
  return symbols
    .filter((symbol) => symbol.layer === "entries")
    .flatMap((symbol) => {
      const marker = markers.find(({ place }) => place === symbol.properties.place);
      return marker ? [<StaticMarker key={marker.place} symbol={symbol} marker={marker} />] : [];
    });
}
