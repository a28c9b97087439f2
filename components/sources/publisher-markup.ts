/** A publisher in the list of all, as one string: as elements they would be sent twice as long, and they are many. */

import { escapeHtml } from "@/components/ui/escape-html.ts";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { counted, inThousands } from "@/lib/atlas/counted.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import { mostEntriesNamed, publisherEntriesPath } from "@/lib/atlas/publisher-parts.ts";
import type { PublisherUse } from "@/lib/atlas/publisher-uses.ts";
import type { Publisher, Voice } from "@/lib/atlas/publishers.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { publisherKindWord, voiceWord } from "@/lib/atlas/terms.ts";

const countries = new Intl.DisplayNames("en", { type: "region" });

/** "7 references, 2 of them on pages of others" */
export function namedWords({ own, elsewhere }: Pick<PublisherUse, "own" | "elsewhere">): string {
  const all = counted(own + elsewhere, "reference");
  if (elsewhere === 0) return all;
  return own === 0 ? `${all}, on pages of others` : `${all}, ${inThousands(elsewhere)} of them on pages of others`;
}

/** A meeting goes by its day and place, which are shorter than its title and tell as much. */
function entryItem(atlas: Pick<Atlas, "place">, entry: Entry): string {
  const place = entry.kind === "meeting" ? atlas.place(entry.places[0] ?? "") : undefined;
  const words = `${formatDate(entry.date)}, ${place ? placeLabel(place) : entry.title}`;
  return `<li><a href="${entryPath(entry)}">${escapeHtml(words)}</a></li>`;
}

/** Where a voice is at home; the country is told of those that speak from elsewhere. */
const homes: Partial<Record<Voice, string>> = { armenian: "AM", azerbaijani: "AZ", russian: "RU" };

function facts({ kind, country, voice, about }: Publisher): string {
  const from = country === null || country === homes[voice] ? undefined : countries.of(country);
  const words = [`voice: ${voiceWord[voice]}`, publisherKindWord[kind], from, about];
  return escapeHtml(words.filter(Boolean).join(" · "));
}

/** What a publisher is and how often it is named; the number leads to the list of its rank, which has the entries. */
export function publisherMarkup(atlas: Atlas, { publisher, ...counts }: PublisherUse): string {
  const { id, name } = publisher;
  const path = escapeHtml(publisherEntriesPath(atlas, publisher));
  const entries = `<a rel="nofollow" href="${path}">${namedWords(counts)}</a>`;
  return `<li id="${id}"><div><b>${escapeHtml(name)}</b> ${entries}</div><p>${facts(publisher)}</p></li>`;
}

/** The same with the entries that stand on it, folded. */
export function unfoldingMarkup(atlas: Pick<Atlas, "place">, { publisher, entries, ...counts }: PublisherUse): string {
  const items = entries.slice(-mostEntriesNamed).map((entry) => entryItem(atlas, entry));
  if (items.length < entries.length)
    items.push(`<li>The latest ${items.length} of ${inThousands(entries.length)}</li>`);
  const summary = `<summary><b>${escapeHtml(publisher.name)}</b> <span>${namedWords(counts)}</span></summary>`;
  return `<li id="${publisher.id}"><details>${summary}<ul>${items.join("")}</ul></details><p>${facts(publisher)}</p></li>`;
}
