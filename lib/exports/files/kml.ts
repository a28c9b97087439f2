/** Entries for Google Earth and the like (OGC KML 2.2): a folder for each kind, a mark for each place of an entry. */
import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces";
import { type Excerpt, entryPath, excerptsOf, markedPlaces } from "../../atlas/atlas.ts";
import { formatDate } from "../../atlas/dates/dates.ts";
import { type EntryKind, entryKinds, sectionOf } from "../../atlas/kinds.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { articleSource, garbledWords, quotationText } from "../../atlas/passage-words.ts";
import type { Entry } from "../../atlas/schema/entry-schema.ts";
import type { Words } from "../../words/words.ts";
import { type Dataset, provenance } from "../dataset/dataset.ts";
import { dayRange } from "../tables/date-columns.ts";
import { writable } from "./writable-text.ts";

function timeSpan(mark: XMLBuilder, date: string): void {
  const { first, last } = dayRange(date);
  const span = mark.ele("TimeSpan");
  if (first) span.ele("begin").txt(first);
  if (last) span.ele("end").txt(last);
}

function data(parent: XMLBuilder, values: Record<string, string>): void {
  const extended = parent.ele("ExtendedData");
  for (const [name, value] of Object.entries(values)) extended.ele("Data", { name }).ele("value").txt(writable(value));
}

function corrected(excerpt: Excerpt, words: Words): string {
  const garbled = garbledWords(excerpt, words);
  return garbled ? ` ${words("exports.markGarbled", { garbled })}` : "";
}

/** What opens at a mark: day, text, the words that carry it, and the page with all its sources. */
function told({ atlas, site }: Dataset, entry: Entry): string {
  const { words } = atlas;
  const quoted = excerptsOf(entry).flatMap((id) => {
    const excerpt = atlas.excerpt(id);
    const article = excerpt && atlas.article(excerpt.article);
    return article
      ? [`${quotationText(excerpt, words)} (${articleSource(article, words)})${corrected(excerpt, words)}`]
      : [];
  });
  return [formatDate(entry.date, words), ...entry.summary, ...quoted, site.origin + entryPath(entry)].join("\n\n");
}

/** The grammar wants the parts in this order: name, description, time, data, geometry. */
function placemark(folder: XMLBuilder, dataset: Dataset, entry: Entry, placeId: string): void {
  const place = dataset.atlas.place(placeId);
  if (!place) return;
  const mark = folder.ele("Placemark");
  mark.ele("name").txt(writable(entry.title));
  mark.ele("description").txt(writable(told(dataset, entry)));
  timeSpan(mark, entry.date);
  data(mark, {
    address: dataset.site.origin + entryPath(entry),
    date: entry.date,
    place: placeLabel(place),
    precision: dataset.atlas.words(`terms.precision.${place.precision}`),
  });
  mark.ele("Point").ele("coordinates").txt(place.point.join(","));
}

function folderOf(document: XMLBuilder, dataset: Dataset, kind: EntryKind): void {
  const folder = document.ele("Folder");
  folder.ele("name").txt(sectionOf(kind, dataset.atlas.words).title);
  for (const entry of dataset.entries.filter((each) => each.kind === kind))
    for (const place of markedPlaces(entry)) placemark(folder, dataset, entry, place);
}

/** What has no place is not in it: a mark without a point would be none. */
export function kml(dataset: Dataset): string {
  const { title, ...more } = provenance(dataset);
  const root = create({ version: "1.0", encoding: "UTF-8" });
  const document = root.ele("http://www.opengis.net/kml/2.2", "kml").ele("Document");
  document.ele("name").txt(writable(title));
  document.ele("description").txt(writable(more.caution));
  data(document, more);
  for (const kind of entryKinds) folderOf(document, dataset, kind);
  return `${root.end({ prettyPrint: true })}\n`;
}
