/** The places of a text over a drawn picture of the ground. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { inRow } from "@/lib/reading/said-later.ts";
import { labelSidesOf, mapWidths } from "@/lib/reading/shown/label-sides.ts";
import { type MapWindow, mapWindow, type ReadGround, spotIn } from "@/lib/reading/shown/map-window.ts";
import type { ShownPlace } from "@/lib/reading/shown/places-shown.ts";
import type { Words } from "@/lib/words/words.ts";
import { messageMarkup } from "./message-markup.ts";

/** As many as a map of this size can have. */
const most = 60;

interface Placed extends ShownPlace {
  at: readonly [x: number, y: number];
}

const isOnMap = ({ at: [x, y] }: Placed) => x >= 0 && x <= 100 && y >= 0 && y <= 100;

function pictureMarkup({ ground, left, top, size }: MapWindow, alt: string): string {
  const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
  const style = `width:${percent(1 / size)};left:${percent(-left / size)};top:${percent(-top / size)}`;
  const path = escapeHtml(ground.path);
  // `#dark` is for Safari, see lib/cartography/drawn/themed-svg.ts
  return (
    `<picture><source media="(prefers-color-scheme: dark)" srcset="${path}#dark">` +
    `<img src="${path}" width="1600" height="1000" alt="${escapeHtml(alt)}" style="${style}"></picture>`
  );
}

type Sides = ReturnType<typeof labelSidesOf>;

function markMarkup(place: Placed, narrow: Sides[number], wide: Sides[number], words: Words): string {
  const { id, label, count, isAside, at } = place;
  const [x, y] = at;
  const sides = `${narrow ? ` data-narrow="${narrow}"` : ""}${wide ? ` data-wide="${wide}"` : ""}`;
  const said = words("read-live.placeMark", { place: label, count, aside: `${isAside}` });
  return (
    `<a class="read-place" href="${words.to(`/places/${escapeHtml(id)}`)}" target="_blank" rel="noopener" aria-label="${escapeHtml(said)}"` +
    `${isAside ? " data-aside" : ""}${sides} style="left:${x}%;top:${y}%"><b>${escapeHtml(label)}</b></a>`
  );
}

const labelsOf = (places: Placed[], words: Words) =>
  inRow(
    places.map(({ label }) => label),
    words,
  );

function captionMarkup(places: Placed[], off: Placed[], words: Words): string {
  const filled = places.some(({ isAside }) => !isAside)
    ? `<i class="read-dot"></i> ${messageMarkup(words, "read-live.namedAsPlace")} `
    : "";
  const hollow = places.some(({ isAside }) => isAside)
    ? `<i class="read-dot" data-aside></i> ${messageMarkup(words, "read-live.namedAside")} `
    : "";
  const left = { places: labelsOf(off, words) };
  const beyond = off.length > 0 ? `${messageMarkup(words, "read-live.notOnMap", left)} ` : "";
  return `<figcaption class="soft">${filled}${hollow}${beyond}Natural Earth · GeoNames · NASA SRTM30</figcaption>`;
}

/** The map of a text's own places; a sentence where it names none that the atlas knows. */
export function readMapMarkup(shown: ShownPlace[], grounds: readonly ReadGround[], words: Words): string {
  const points = shown.slice(0, most);
  const window = mapWindow(
    grounds,
    points.map(({ point }) => point),
  );
  if (!window) return `<p class="soft">${messageMarkup(words, "read-live.mapNone")}</p>`;
  const all = points.map((place) => ({ ...place, at: spotIn(window, place.point) }));
  const placed = all.filter(isOnMap);
  const named = placed.map(({ at, label }) => ({ at, text: label }));
  const [narrow, wide] = [labelSidesOf(named, mapWidths.narrow), labelSidesOf(named, mapWidths.wide)];
  const alt = words("read-live.mapAlt", { places: labelsOf(placed, words) });
  const marks = placed.map((place, index) => markMarkup(place, narrow[index], wide[index], words)).join("");
  const more = shown.length - points.length;
  return (
    `<figure><div class="read-stage">${pictureMarkup(window, alt)}` +
    `<div>${marks}</div></div>` +
    captionMarkup(
      placed,
      all.filter((place) => !isOnMap(place)),
      words,
    ) +
    `${more > 0 ? `<p class="soft">${messageMarkup(words, "read-live.notDrawn", { count: more })}</p>` : ""}</figure>`
  );
}
