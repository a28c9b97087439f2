/** What the atlas can answer to what a clause tells: the same, something else, nothing, or a question. */
import { formatDate } from "../atlas/dates/dates.ts";
import type { Words } from "../words/words.ts";
import { bearingOn } from "./bearing.ts";
import { disagreementInWords, entriesInWords, entryInWords } from "./beside-words.ts";
import { isDay, type KnownEntry } from "./entry-window.ts";
import type { Beside } from "./findings.ts";
import type { Match, Named } from "./matching.ts";
import { type Saying, saying } from "./said-later.ts";

export interface Answer extends Pick<Beside, "verdict" | "entries"> {
  says: Saying;
}

const ids = (entries: readonly KnownEntry[]) => entries.map(({ id }) => id);

/** Ids that a question has; how many entries there are stands in its words. */
const mostAsked = 8;

export const question = (says: Saying, entries: readonly KnownEntry[] = []): Answer => ({
  verdict: "question",
  entries: ids(entries.slice(0, mostAsked)),
  says,
});

/** Told the same, or otherwise, by an entry. */
export const answerOf = (verdict: "same" | "otherwise", entry: KnownEntry, says: Saying): Answer => ({
  verdict,
  entries: [entry.id],
  says,
});

export const notInAtlas = (says: Saying): Answer => ({ verdict: "not-in-atlas", entries: [], says });

/** What a message about an entry, about several, or about a date has in it. */
export const ofEntry = (entry: KnownEntry) => (words: Words) => ({ entry: entryInWords(entry, words) });
export const ofEntries = (entries: readonly KnownEntry[]) => (words: Words) => ({
  count: entries.length,
  entries: entriesInWords(entries, words),
});
export const ofDate = (date: string) => (words: Words) => ({ date: formatDate(date, words) });
export const ofDateAndEntry = (date: string, entry: KnownEntry) => (words: Words) => ({
  ...ofDate(date)(words),
  ...ofEntry(entry)(words),
});

/** The sources of the entry tell it differently. */
export const differ = (entry: KnownEntry, disagreements: KnownEntry["disagreements"]): Answer =>
  answerOf(
    "otherwise",
    entry,
    saying("reading.says.sourcesDiffer", () => ({
      accounts: disagreements.map((one) => disagreementInWords(entry, one)).join(" "),
    })),
  );

/** The entry tells of it: alike, on another day, or as its sources differ on it. */
export function sameOrOtherwise(named: Named, { entry, apart, away }: Match, date: string): Answer {
  const bearing = bearingOn(entry, named.undated, {
    day: isDay(date),
    date: named.dates.length > 0,
    place: named.places.length > 0,
  });
  if (bearing.length > 0) return differ(entry, bearing);
  if (apart > 0) return answerOf("otherwise", entry, saying("reading.says.otherDate", ofDateAndEntry(date, entry)));
  if (!away) return answerOf("same", entry, saying("reading.says.same", ofEntry(entry)));
  const near = (words: Words) => ({ ...ofEntry(entry)(words), place: away.label, km: away.km });
  return answerOf("same", entry, saying("reading.says.sameNear", near));
}
