/** What stands over the ground of the front page's map, as strings: as elements fifty venues would be sent three times as long. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { saidMarkup, wrappedIn } from "@/components/ui/said-markup.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { type LabelPart, labelParts, nameSeparator } from "@/lib/atlas/names/names.ts";
import type { Point as Position } from "@/lib/atlas/schema/fields.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import { arcPath } from "@/lib/view/front/front-arcs.ts";
import type { Spot } from "@/lib/view/front/front-cameras.ts";
import type { CountryLabel, GroundLabel, Labels } from "@/lib/view/front/front-labels.ts";
import type { Circle } from "@/lib/view/front/front-venues.ts";
import type { Words } from "@/lib/words/words.ts";

/** Where names stand: one layout for each width. */
export type LabelsByWidth = Record<"wide" | "narrow", Labels>;

const standing = ([x, y]: Spot) => `left:${x}%;top:${y}%`;
const partMarkup = ({ text, lang }: LabelPart, words: Words) =>
  lang === words.language ? escapeHtml(text) : `<span lang="${lang}">${escapeHtml(text)}</span>`;

const nameMarkup = (place: Place, names: LabelLanguage | undefined, words: Words) =>
  labelParts(place, names)
    .map((part) => partMarkup(part, words))
    .join(nameSeparator);

/** The sides of its name, for the sheet: a name without one is shown when its circle is pointed at. */
const sidesMarkup = (id: string, { wide, narrow }: LabelsByWidth) =>
  (
    [
      ["w", wide],
      ["n", narrow],
    ] as const
  )
    .map(([width, { sides }]) => (sides.has(id) ? ` data-${width}="${sides.get(id)}"` : ""))
    .join("");

/** A venue as a link whose circle has the area of its meetings; after it the ways from both capitals, shown with it. */
export function circleMarkup(
  { place, count, at }: Circle,
  labels: LabelsByWidth,
  capitals: Position[],
  { names, scale }: { names?: LabelLanguage | undefined; scale: number },
  words: Words,
): string {
  const size = Math.round(Math.sqrt(count) * scale * 100) / 100;
  const arcs = capitals.map((capital) => arcPath(capital, place.point)).join("");
  const said = saidMarkup(words, "front.venue", {
    place: { html: nameMarkup(place, names, words) },
    count,
    number: wrappedIn("i"),
    hidden: wrappedIn('span class="visually-hidden"'),
  });
  return (
    `<a class="venue" href="${words.to(`/places/${place.id}`)}" style="${standing(at)};--d:${size}"${sidesMarkup(place.id, labels)}>` +
    `<b>${said}</b></a>` +
    `<svg class="ways" viewBox="0 0 160 100" aria-hidden="true"><path d="${arcs}"/></svg>`
  );
}

export function capitalMarkup(
  place: Place,
  at: Spot,
  labels: LabelsByWidth,
  names: LabelLanguage | undefined,
  words: Words,
): string {
  const attributes = `href="${words.to(`/places/${place.id}`)}" style="${standing(at)}"${sidesMarkup(place.id, labels)}`;
  return `<a class="venue capital" ${attributes}><b>${nameMarkup(place, names, words)}</b></a>`;
}

function countryMarkup({ text, lang, at, side }: CountryLabel): string {
  return `<b class="country"${side ? " data-side" : ""} lang="${lang}" style="${standing(at)}">${escapeHtml(text)}</b>`;
}

const groundMarkup = ({ text, lang, at, sea }: GroundLabel) =>
  `<b class="country" ${sea ? "data-sea" : "data-around"} lang="${lang}" style="${standing(at)}">${escapeHtml(text)}</b>`;

const leader = ({ at: [x, y], to: [toX, toY] }: CountryLabel) => `M${x * 1.6} ${y}L${toX * 1.6} ${toY}`;

/** The names of countries for one width, each with a line to its country. */
export function countriesMarkup(width: "wide" | "narrow", { countries, ground }: Labels): string {
  const lines = countries.map(leader).join("");
  return (
    `<div class="countries" data-width="${width}"><svg viewBox="0 0 160 100" aria-hidden="true"><path d="${lines}"/></svg>` +
    `${[...countries.map(countryMarkup), ...ground.map(groundMarkup)].join("")}</div>`
  );
}
