/** Which passages of an article are proposed as excerpts: those that carry most, as long as little of the article is quoted. */
import { occurrences } from "../../atlas/text-quote.ts";
import type { ProposedExcerpt, Reading, Span } from "../../reading/findings.ts";
import { sentenceCount } from "../check/sentences.ts";
import { blockText } from "./source-parts.ts";

/** Of the article's own text, well under what may be quoted (lib/content/quotes-in-sources.ts): an editor adds to it. */
export const proposedShare = 0.4;

export interface ChosenExcerpts {
  /** In the order of the text. */
  taken: ProposedExcerpt[];
  /** What carries a fact, and would be too much. */
  noRoom: ProposedExcerpt[];
  refused: ProposedExcerpt[];
}

/** What an editor has said of passages before, by their words. */
export interface Wishes {
  taken: ReadonlySet<string>;
  refused: ReadonlySet<string>;
}

const startOf = (text: string, { prefix, exact, suffix }: ProposedExcerpt) =>
  text.indexOf(prefix + exact + suffix) + prefix.length;

/** What the checks of excerpts accept: found once, a sentence or less, without space around it. */
function isSound(text: string, { prefix, exact, suffix }: ProposedExcerpt): boolean {
  const fits = prefix.length <= 32 && suffix.length <= 32 && exact === exact.trim() && exact !== "";
  return fits && sentenceCount(exact) === 1 && occurrences(text, { prefix, exact, suffix }) === 1;
}

const spanOf = (text: string, excerpt: ProposedExcerpt): Span => {
  const start = startOf(text, excerpt);
  return { start, end: start + excerpt.exact.length };
};

const within = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

const most = (count: number, limit: number) => Math.min(count, limit);

/** How much a passage carries: that something is told counts most, then its day, then where and who. */
function weightOf(text: string, { told, dates, places, people }: Reading, excerpt: ProposedExcerpt): number {
  const span = spanOf(text, excerpt);
  const days = dates.filter((date) => within(span, date) && date.edtf !== null);
  const where = places.filter((place) => within(span, place) && place.place !== null && place.as !== "name");
  const who = people.filter((person) => within(span, person) && person.person !== null);
  const tellings = told.filter(({ sentence }) => sentence === excerpt.sentence);
  const carried = tellings.filter((each) => {
    const named = [...each.dates.flatMap((at) => dates[at] ?? []), ...each.places.flatMap((at) => places[at] ?? [])];
    return named.length === 0 || named.some((each) => within(span, each));
  });
  const telling = Math.max(
    0,
    ...carried.map(({ mode, kind }) => (mode === "happened" ? 4 : 2) + (kind === "event" ? 0 : 2)),
  );
  const day = days.some(({ standing }) => standing === "stated") ? 3 : days.length > 0 ? 2 : 0;
  return telling + day + most(where.length, 2) + most(who.length, 2);
}

/** The passages that a thing stands on: those of its sentences that hold its day, its place or its people, else all of them. */
export function ownExcerpts<Excerpt extends ProposedExcerpt>(
  text: string,
  { sentences, spans }: { sentences: readonly number[]; spans: readonly Span[] },
  excerpts: readonly Excerpt[],
): Excerpt[] {
  const near = excerpts.filter(({ sentence }) => sentences.includes(sentence));
  const holding = near.filter((excerpt) => spans.some((span) => within(spanOf(text, excerpt), span)));
  return holding.length > 0 ? holding : near;
}

const overlaps = (text: string, one: ProposedExcerpt, other: ProposedExcerpt) => {
  const [a, b] = [spanOf(text, one), spanOf(text, other)];
  return a.start < b.end && b.start < a.end;
};

/** Passages that carry a fact and that the checks accept, in the order of the text. */
export function soundExcerpts(text: string, reading: Reading): ProposedExcerpt[] {
  const carrying = reading.excerpts.filter((excerpt) => isSound(text, excerpt) && weightOf(text, reading, excerpt) > 0);
  const once = carrying.filter(
    (excerpt, index) => carrying.findIndex(({ exact }) => exact === excerpt.exact) === index,
  );
  return once.toSorted((a, b) => startOf(text, a) - startOf(text, b));
}

/** Characters of the article's own paragraphs, white space folded. */
function ownLength(text: string, { blocks }: Reading): number {
  const own = blocks.filter(({ kind }) => kind === "paragraph");
  return own.reduce((sum, block) => sum + blockText(text, block).length, 0);
}

type Order = (a: ProposedExcerpt, b: ProposedExcerpt) => number;

/** What carries most first; of two that carry the same, the shorter. */
function byWeight(text: string, reading: Reading, excerpts: readonly ProposedExcerpt[]): Order {
  const weights = new Map(excerpts.map((excerpt) => [excerpt, weightOf(text, reading, excerpt)]));
  const weight = (excerpt: ProposedExcerpt) => weights.get(excerpt) ?? 0;
  return (a, b) => weight(b) - weight(a) || a.exact.length - b.exact.length;
}

/** As many as there is room for, in characters, the first first; none overlaps another. */
function fitting(text: string, ordered: readonly ProposedExcerpt[], room: number): Set<ProposedExcerpt> {
  const taken = new Set<ProposedExcerpt>();
  let used = 0;
  for (const excerpt of ordered) {
    if (used + excerpt.exact.length > room || [...taken].some((other) => overlaps(text, excerpt, other))) continue;
    taken.add(excerpt);
    used += excerpt.exact.length;
  }
  return taken;
}

/** `needed`: what is drafted, each of which needs a passage to stand on. Those come after what an editor wants, and before all others. */
export function chooseExcerpts(
  text: string,
  reading: Reading,
  wishes: Wishes,
  needed: readonly { sentences: readonly number[]; spans: readonly Span[] }[] = [],
): ChosenExcerpts {
  const sound = soundExcerpts(text, reading);
  const open = sound.filter(({ exact }) => !wishes.refused.has(exact));
  const order = byWeight(text, reading, open);
  const first = new Set(needed.flatMap((each) => ownExcerpts(text, each, open).toSorted(order).slice(0, 1)));
  const rank = (excerpt: ProposedExcerpt) => (wishes.taken.has(excerpt.exact) ? 2 : first.has(excerpt) ? 1 : 0);
  const ordered = open.toSorted((a, b) => rank(b) - rank(a) || order(a, b));
  const taken = fitting(text, ordered, ownLength(text, reading) * proposedShare);
  return {
    taken: open.filter((excerpt) => taken.has(excerpt)),
    noRoom: open.filter((excerpt) => !taken.has(excerpt)),
    refused: sound.filter(({ exact }) => wishes.refused.has(exact)),
  };
}
