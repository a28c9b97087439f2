/** The markup of the markers over the drawn map, as a string for the same reason as that of the names. */
import type { StaticSymbol } from "@/lib/cartography/static-map/index.ts";
import type { Marker } from "@/lib/view/map-data.ts";
import { markerName, markerPath } from "@/lib/view/marker-name.ts";
import { escapeHtml } from "./symbol-markup.ts";

type Symbols = StaticSymbol[];

const entriesOf = (symbols: Symbols) => symbols.filter((symbol) => symbol.layer === "entries");

/** How large markers are drawn: a little smaller far out. */
export function markerScale(symbols: Symbols): number {
  return entriesOf(symbols)[0]?.icon?.scale ?? 1;
}

function markerMarkup({ icon, text, properties, x, y }: StaticSymbol, marker: Marker, wideOnly: boolean): string {
  const selected = properties.selected === true;
  const ring = selected ? `<span class="marker-ring ring-${marker.kind}"></span>` : "";
  const shape = icon ? `<svg class="i i-${icon.id}" aria-hidden="true"><use href="#shape-${icon.id}"/></svg>` : "";
  const count = text ? `<span class="marker-count">${escapeHtml(text.value)}</span>` : "";
  return (
    `<a class="marker-link${wideOnly ? " on-wide" : ""}" href="${markerPath(marker)}" ` +
    `aria-label="${escapeHtml(markerName(marker))}"${selected ? ' aria-current="true"' : ""} ` +
    `data-place="${marker.place}" style="left:${x.toFixed(2)}%;top:${y.toFixed(2)}%">` +
    `${ring}${shape}${count}</a>`
  );
}

/** The markers, each a link; the same for both widths, but for those that the narrow map leaves out. */
export function markersMarkup(markers: Marker[], wide: Symbols, narrow: Symbols): string {
  const onNarrow = new Set(entriesOf(narrow).map((symbol) => symbol.properties.place));
  return entriesOf(wide)
    .map((symbol) => {
      const marker = markers.find(({ place }) => place === symbol.properties.place);
      return marker ? markerMarkup(symbol, marker, !onNarrow.has(marker.place)) : "";
    })
    .join("");
}
