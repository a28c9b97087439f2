/** What lists answer first: how much they hold, from when to when, and of what. */
import { type Article, type Atlas, type Excerpt, excerptsOf } from "../atlas.ts";
import { counted, inThousands } from "../counted.ts";
import { countedKind, type EntryKind, entryKinds } from "../kinds.ts";
import type { Entry, Meeting, Stop, Tour } from "../schema.ts";
import { type Venue, venues } from "../statistics.ts";
import { commonLevel, levelCounts } from "./meeting-words.ts";
import { listed, type Sentence } from "./sentence.ts";
import { spanWords } from "./time-between.ts";

const isMeeting = (entry: Entry): entry is Meeting => entry.kind === "meeting";

/** "190 meetings from … to …: 94 of leaders, …"; "66 events from … to …, 21 of them with a sentence quoted". */
export function entryListAnswer(kind: EntryKind, entries: readonly Entry[]): Sentence {
  if (entries.length === 0) return [];
  const meetings = entries.filter(isMeeting);
  const level = commonLevel(meetings);
  const levels = meetings.length > 0 && level === "" ? `: ${levelCounts(meetings)}` : "";
  return [`${countedKind(kind, entries.length)}${level} ${spanWords(entries)}${levels}.`];
}

/** How many the venues with most meetings are, those that share the last of these ranks included. */
const most = 3;

/** "190 places, 47 of which hosted a meeting; most often ‹Moscow› (30), …" */
export function placeListAnswer(atlas: Atlas): Sentence {
  const all = venues(atlas);
  const least = all[most - 1]?.meetings.length ?? 0;
  const first = all.filter(({ meetings }) => meetings.length >= least).slice(0, most);
  const names = first.flatMap(
    ({ place, meetings }: Venue, index): Sentence => [
      index === 0 ? "; most often " : index === first.length - 1 ? " and " : ", ",
      { place, path: `/places/${place.id}` },
      ` (${inThousands(meetings.length)})`,
    ],
  );
  return [
    `${counted(atlas.places.length, "place")}; meetings were held in ${inThousands(all.length)} of them`,
    ...names,
    ".",
  ];
}

/** "7 from 5 paragraphs and the headline": how many excerpts, and out of what. */
function excerptCounts(excerpts: readonly Excerpt[]): string {
  const loci = [...new Set(excerpts.map(({ paragraph }) => paragraph))];
  const paragraphs = loci.filter((locus) => typeof locus === "number").length;
  const others = loci.filter((locus) => typeof locus === "string").map((locus) => `the ${locus}`);
  const from = listed([...(paragraphs > 0 ? [counted(paragraphs, "paragraph")] : []), ...others]);
  return `${counted(excerpts.length, "excerpt")} from ${from}`;
}

/** How much of an article is quoted, and how many entries stand on that. */
export function articleAnswer(atlas: Pick<Atlas, "entriesCiting">, { excerpts }: Article): Sentence {
  if (excerpts.length === 0) return [];
  const entries = [...new Set(excerpts.flatMap(({ id }) => atlas.entriesCiting(id)))];
  const stand = `${counted(entries.length, "entry", "entries")} of this atlas ${entries.length === 1 ? "stands" : "stand"}`;
  return [`${excerptCounts(excerpts)}; ${stand} on them.`];
}

export function articleListAnswer({ articles, entries }: Pick<Atlas, "articles" | "entries">): Sentence {
  const excerpts = articles.reduce((sum, article) => sum + article.excerpts.length, 0);
  const standing = entries.filter((entry) => excerptsOf(entry).length > 0).length;
  return [
    `${counted(articles.length, "article")} with ${counted(excerpts, "excerpt")}, on which ${counted(standing, "entry", "entries")} of ${inThousands(entries.length)} stand.`,
  ];
}

/** "257 entries in order, 1991 to 2026: 190 meetings, 1 deployment and 66 events." */
export function kindsAnswer(entries: readonly Entry[]): string {
  const counts = entryKinds.map((kind) => countedKind(kind, entries.filter((entry) => entry.kind === kind).length));
  return listed(counts);
}

/** How many stops a tour has, and how many of them show a sentence. */
export function tourAnswer({ stops }: Pick<Tour, "stops">): Sentence {
  const quoted = stops.filter(({ excerpt }: Stop) => excerpt !== undefined).length;
  return [`${counted(stops.length, "stop")}, ${quoted} of them with the sentence that the stop stands on.`];
}
