/** A publisher in the list of all, as one string: as elements they would be sent twice as long, and they are many. */
import { publisherKindWord, voiceWord } from "@/components/entry/words.ts";
import { escapeHtml } from "@/components/map/symbol-markup.ts";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates.ts";
import { placeLabel } from "@/lib/atlas/names.ts";
import type { PublisherUse } from "@/lib/atlas/publisher-uses.ts";
import type { Entry } from "@/lib/atlas/schema.ts";

const countries = new Intl.DisplayNames("en", { type: "region" });

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** "7 references, 2 of them on pages of others" */
export function namedWords({ own, elsewhere }: Pick<PublisherUse, "own" | "elsewhere">): string {
  const all = counted(own + elsewhere, "reference", "references");
  if (elsewhere === 0) return all;
  return own === 0 ? `${all}, on pages of others` : `${all}, ${elsewhere} of them on pages of others`;
}

/** A meeting goes by its day and place, which are shorter than its title and tell as much. */
function entryItem(atlas: Pick<Atlas, "place">, entry: Entry): string {
  const place = entry.kind === "meeting" ? atlas.place(entry.places[0] ?? "") : undefined;
  const words = `${formatDate(entry.date)}, ${place ? placeLabel(place) : entry.title}`;
  return `<li><a href="${entryPath(entry)}">${escapeHtml(words)}</a></li>`;
}

/** What a publisher is, whose voice it is and how often it is named; folded below it the entries that stand on it. */
export function publisherMarkup(atlas: Pick<Atlas, "place">, use: PublisherUse): string {
  const { id, name, kind, country, voice, about } = use.publisher;
  const facts = [`voice: ${voiceWord[voice]}`, publisherKindWord[kind], country && countries.of(country), about];
  const words = escapeHtml(facts.filter(Boolean).join(" · "));
  return (
    `<li id="${id}"><details><summary><b>${escapeHtml(name)}</b> <span>${namedWords(use)}</span></summary>` +
    `<ul>${use.entries.map((entry) => entryItem(atlas, entry)).join("")}</ul></details><p>${words}</p></li>`
  );
}
