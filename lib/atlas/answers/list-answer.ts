/** What lists answer first: how much they hold, from when to when, and of what. */
import type { Words } from "../../words/words.ts";
import { type Article, type Atlas, type Excerpt, excerptsOf } from "../atlas.ts";
import { countedKind, type EntryKind, entryKinds } from "../kinds.ts";
import type { Entry, Meeting } from "../schema/entry-schema.ts";
import type { Stop, Tour } from "../schema/tour-schema.ts";
import { type Venue, venues } from "../statistics.ts";
import { commonLevel, levelCounts } from "./meeting-words.ts";
import type { Linked, Sentence } from "./sentence.ts";
import { spanWords } from "./time-between.ts";

const isMeeting = (entry: Entry): entry is Meeting => entry.kind === "meeting";

/** "190 meetings from … to …: 94 of leaders, …"; "66 events from … to …". */
export function entryListAnswer(kind: EntryKind, entries: readonly Entry[], words: Words): Sentence {
  if (entries.length === 0) return [];
  const meetings = entries.filter(isMeeting);
  return [
    words(`answers.list.${kind}`, {
      count: entries.length,
      level: commonLevel(meetings),
      levels: levelCounts(meetings, words),
      when: spanWords(entries, words),
    }),
  ];
}

/** How many the venues with most meetings are, those that share the last of these ranks included. */
const most = 3;

/** A piece of a sentence that is itself made of pieces. */
interface Pieces {
  pieces: (string | Linked)[];
}

const flat = (pieces: readonly (string | Linked | Pieces)[]): (string | Linked)[] =>
  pieces.flatMap((piece) => (typeof piece === "object" && "pieces" in piece ? flat(piece.pieces) : [piece]));

/** "Moscow (30)" */
const venueCounted = ({ place, meetings }: Venue, words: Words): Pieces => ({
  pieces: words.parts<Linked>("answers.venueCounted", {
    venue: { place, path: `/places/${place.id}` },
    count: meetings.length,
  }),
});

/** "190 places; meetings were held in 47 of them; most often Moscow (30), … and …" */
export function placeListAnswer(atlas: Atlas): Sentence {
  const { words } = atlas;
  const all = venues(atlas);
  const least = all[most - 1]?.meetings.length ?? 0;
  const first = all.filter(({ meetings }) => meetings.length >= least).slice(0, most);
  const named = words.listParts<Linked | Pieces>(first.map((venue) => venueCounted(venue, words)));
  return flat(
    words.parts<Linked | Pieces>("answers.places", {
      places: atlas.places.length,
      venues: all.length,
      most: { pieces: flat(named) },
    }),
  );
}

/** "5 paragraphs and the headline": out of what some excerpts are. */
function excerptsFrom(excerpts: readonly Excerpt[], words: Words): string {
  const loci = [...new Set(excerpts.map(({ paragraph }) => paragraph))];
  const paragraphs = loci.filter((locus) => typeof locus === "number").length;
  const others = loci
    .filter((locus) => typeof locus === "string")
    .map((locus) => words("answers.fromLocus", { locus }));
  return words.list([...(paragraphs > 0 ? [words("answers.fromParagraphs", { count: paragraphs })] : []), ...others]);
}

/** How much of an article is quoted, and how many entries stand on that. */
export function articleAnswer(
  { entriesCiting, words }: Pick<Atlas, "entriesCiting" | "words">,
  { excerpts }: Article,
): Sentence {
  if (excerpts.length === 0) return [];
  const entries = new Set(excerpts.flatMap(({ id }) => entriesCiting(id)));
  const from = excerptsFrom(excerpts, words);
  return [words("answers.article", { excerpts: excerpts.length, from, entries: entries.size })];
}

export function articleListAnswer({
  articles,
  entries,
  words,
}: Pick<Atlas, "articles" | "entries" | "words">): Sentence {
  return [
    words("answers.articles", {
      articles: articles.length,
      excerpts: articles.reduce((sum, article) => sum + article.excerpts.length, 0),
      standing: entries.filter((entry) => excerptsOf(entry).length > 0).length,
      all: entries.length,
    }),
  ];
}

/** "190 meetings, 1 deployment and 66 events", also of what there is none. */
export function kindsAnswer(entries: readonly Entry[], words: Words): string {
  const count = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind).length;
  return words.list(entryKinds.map((kind) => countedKind(kind, count(kind), words)));
}

/** How many stops a tour has, and how many of them show a sentence. */
export function tourAnswer({ stops }: Pick<Tour, "stops">, words: Words): Sentence {
  const quoted = stops.filter(({ excerpt }: Stop) => excerpt !== undefined).length;
  return [words("answers.tour", { stops: stops.length, quoted })];
}
