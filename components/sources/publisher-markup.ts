/** A publisher in the list of all, as one string: as elements they would be sent twice as long, and they are many. */

import { escapeHtml } from "@/components/ui/escape-html.ts";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import { mostEntriesNamed, publisherEntriesPath } from "@/lib/atlas/publisher-parts.ts";
import type { PublisherUse } from "@/lib/atlas/publisher-uses.ts";
import type { Publisher, Voice } from "@/lib/atlas/publishers.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { countryName } from "@/lib/words/display-names.ts";
import type { Words } from "@/lib/words/words.ts";

/** "7 references, 2 of them on pages of others" */
export function namedWords({ own, elsewhere }: Pick<PublisherUse, "own" | "elsewhere">, words: Words): string {
  const count = own + elsewhere;
  if (elsewhere === 0) return words("sources.named", { count });
  return own === 0 ? words("sources.namedElsewhere", { count }) : words("sources.namedPartly", { count, elsewhere });
}

/** A meeting goes by its day and place, which are shorter than its title and tell as much. */
function entryItem(atlas: Pick<Atlas, "place" | "words">, entry: Entry): string {
  const { words } = atlas;
  const place = entry.kind === "meeting" ? atlas.place(entry.places[0] ?? "") : undefined;
  const title = words("sources.entryAt", {
    date: formatDate(entry.date, words),
    entry: place ? placeLabel(place) : entry.title,
  });
  return `<li><a href="${words.to(entryPath(entry))}">${escapeHtml(title)}</a></li>`;
}

/** Where a voice is at home; the country is told of those that speak from elsewhere. */
const homes: Partial<Record<Voice, string>> = { armenian: "AM", azerbaijani: "AZ", russian: "RU" };

function facts({ kind, country, voice, about }: Publisher, words: Words): string {
  const from = country === null || country === homes[voice] ? undefined : countryName(country, words);
  const said = words("sources.voiceOf", { voice: words(`terms.voice.${voice}`) });
  return escapeHtml([said, words(`terms.publisherKind.${kind}`), from, about].filter(Boolean).join(" · "));
}

/** What a publisher is and how often it is named; the number leads to the list of its rank, which has the entries. */
export function publisherMarkup(atlas: Atlas, { publisher, ...counts }: PublisherUse): string {
  const { words } = atlas;
  const { id, name } = publisher;
  const path = escapeHtml(words.to(publisherEntriesPath(atlas, publisher)));
  const entries = `<a rel="nofollow" href="${path}">${namedWords(counts, words)}</a>`;
  return `<li id="${id}"><div><b>${escapeHtml(name)}</b> ${entries}</div><p>${facts(publisher, words)}</p></li>`;
}

/** The same with the entries that stand on it, folded. */
export function unfoldingMarkup(
  atlas: Pick<Atlas, "place" | "words">,
  { publisher, entries, ...counts }: PublisherUse,
): string {
  const { words } = atlas;
  const items = entries.slice(-mostEntriesNamed).map((entry) => entryItem(atlas, entry));
  if (items.length < entries.length)
    items.push(`<li>${words("sources.latestEntries", { shown: items.length, all: entries.length })}</li>`);
  const summary = `<summary><b>${escapeHtml(publisher.name)}</b> <span>${namedWords(counts, words)}</span></summary>`;
  return `<li id="${publisher.id}"><details>${summary}<ul>${items.join("")}</ul></details><p>${facts(publisher, words)}</p></li>`;
}
