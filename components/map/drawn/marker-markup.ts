/** The markup of the markers over the drawn map, as a string for the same reason as that of the names. */

import { escapeHtml } from "@/components/ui/escape-html.ts";
import type { DrawnSymbol } from "@/lib/cartography/drawn/index.ts";
import { shapeOf, sizeOf } from "@/lib/cartography/style/images/shapes.ts";
import type { ShownMarker } from "@/lib/view/clusters.ts";
import type { Variant } from "@/lib/view/image-path.ts";
import { drawnMarkerPath, markerName } from "@/lib/view/marker-name.ts";
import type { Words } from "@/lib/words/words.ts";

type Symbols = DrawnSymbol[];

/** What the server draws for one width: symbols, and the markers that they stand for. */
export interface DrawnForWidth {
  symbols: Symbols;
  markers: ShownMarker[];
}

const markerLayers = ["entries", "entries-regions", "entries-lines"];

/** Markers, and the names of lines and regions, which stand in the place of one. */
const entriesOf = (symbols: Symbols) => symbols.filter(({ layer }) => markerLayers.includes(layer));

const short = (percent: number) => Number(percent.toFixed(2));

/** How large markers are drawn: a little smaller far out. */
export function markerScale(symbols: Symbols): number {
  return entriesOf(symbols).find(({ icon }) => icon)?.icon?.scale ?? 1;
}

/** The marker of each place as a link, without the width that it is for. */
function links(
  { symbols, markers }: DrawnForWidth,
  variant: Variant,
  address: string,
  words: Words,
): Map<string, string> {
  const byPlace = new Map(markers.map((marker) => [marker.place as unknown, marker]));
  const drawn = entriesOf(symbols).flatMap((symbol) => {
    const marker = byPlace.get(symbol.properties.place);
    if (!marker) return [];
    return [[marker.place, link(symbol, marker, drawnMarkerPath(marker, variant, address, words), words)] as const];
  });
  return new Map(drawn);
}

function link({ icon, text, properties, ...at }: DrawnSymbol, marker: ShownMarker, path: string, words: Words): string {
  const selected = properties.selected === true;
  const [extent, turn] = marker.turn === undefined ? ["", ""] : [" data-extent", `--turn:${marker.turn}deg;`];
  const drawn = icon && shapeOf(icon.id);
  const several = drawn?.ring ? " data-several" : "";
  const ring = selected && !extent ? `<span class="marker-ring" data-kind="${marker.kind}"${several}></span>` : "";
  const shape = drawn ? `<svg class="i i-${sizeOf(drawn)}"><use href="#shape-${drawn.id}"/></svg>` : "";
  const count = text && !extent ? `<span class="marker-count">${escapeHtml(text.value)}</span>` : "";
  return (
    `"${path.includes("?") ? ' rel="nofollow"' : ""} href="${escapeHtml(path)}" ` +
    `aria-label="${escapeHtml(markerName(marker, words))}"${selected ? ' aria-current="true"' : ""} ` +
    `data-place="${marker.place}"${extent} style="${turn}--x:${short(at.x)};--y:${short(at.y)}">` +
    `${ring}${shape}${count}</a>`
  );
}

/** The markers of one width alone, for a document in the frame of another page; `path`: of the page to whose views clusters lead. */
export function markersOfWidth(
  drawn: DrawnForWidth,
  variant: Variant,
  address: string,
  path: string,
  words: Words,
): string {
  const written = [...links(drawn, variant, address, words).values()].map(
    (markup) => `<a target="_blank" class="marker-link${markup}`,
  );
  // A cluster leads to a view of the page.
  return written.join("").replaceAll(' href="?', ` href="${words.to(path)}?`);
}

/** The markers, each a link; `address`: the query of the page. Those that are the same in both widths are written once. */
export function markersMarkup(wide: DrawnForWidth, narrow: DrawnForWidth, address: string, words: Words): string {
  const [onWide, onNarrow] = [links(wide, "wide", address, words), links(narrow, "narrow", address, words)];
  const written = [...onWide].flatMap(([place, markup]) => {
    const twin = onNarrow.get(place);
    if (twin === markup) return [`<a class="marker-link${markup}`];
    return [`<a class="marker-link on-wide${markup}`, twin ? `<a class="marker-link on-narrow${twin}` : ""];
  });
  const narrowOnly = [...onNarrow].filter(([place]) => !onWide.has(place));
  return [...written, ...narrowOnly.map(([, markup]) => `<a class="marker-link on-narrow${markup}`)].join("");
}
