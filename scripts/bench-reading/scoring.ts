/** How well a text was read, by kind of finding. */
import { dateSpan, isEdtf } from "../../lib/atlas/dates/dates.ts";
import type { FoundDate, FoundPerson, FoundPlace, Reading, Span } from "../../lib/reading/reading.ts";
import type {
  DateLabel,
  EntryLabel,
  Label,
  LabelledText,
  PersonLabel,
  PlaceLabel,
  SentenceLabel,
  ToldLabel,
} from "./labels.ts";
import { paired, shared, type Tally, tally } from "./span-tally.ts";

/** What is measured, in the order of the table. */
export const measures = [
  "sentences",
  "furniture",
  "dates",
  "resolved",
  "stated",
  "places",
  "people",
  "meetings",
  "other told",
  "duplicates",
  "unknown names",
] as const;

export type Measure = (typeof measures)[number];

export type Score = Record<Measure, Tally>;

/** A mark of doubt ("2013?", "2013~") is no other day. */
const withoutDoubt = (edtf: string) => edtf.replace(/[?~%]/g, "");

function isWithin(edtf: string, range: string): boolean {
  if (!isEdtf(edtf)) return false;
  const [inner, outer] = [dateSpan(edtf), dateSpan(range)];
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a date that was found is one of those that a label allows. */
export function isRightDate(edtf: string | null, allowed: readonly string[]): boolean {
  return allowed.some((one) => {
    if (one === "?" || edtf === null) return one === "?" && edtf === null;
    return one.startsWith("in ") ? isWithin(edtf, one.slice(3)) : withoutDoubt(one) === withoutDoubt(edtf);
  });
}

const inSentence = (text: string, { start, end }: Span) =>
  `“${text.slice(start, end)}” in “…${text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, " ")}…”`;

function sentencesScore({ text, sentences, furniture }: LabelledText, reading: Reading): Tally {
  const read = reading.sentences.filter((one) => !furniture.some((block) => shared(block, one) > 0));
  const same = ({ starts, end }: SentenceLabel, found: Span) => starts.includes(found.start) && end === found.end;
  const words = ({ start, end }: Span) =>
    `“${text.slice(start, start + 40)} … ${text.slice(Math.max(start, end - 20), end)}”`;
  return tally(sentences, read, same, [words, words]);
}

function furnitureScore({ text, furniture }: LabelledText, { blocks }: Reading): Tally {
  const words = ({ start, end }: Span) => `“${text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, " ")}”`;
  return tally(
    furniture,
    blocks.filter(({ kind }) => kind === "furniture"),
    () => true,
    [words, words],
  );
}

const dateWords =
  (text: string) =>
  (label: DateLabel): string =>
    `${inSentence(text, label)}: ${label.edtf.join(" or ")}`;
const foundDateWords =
  (text: string) =>
  (date: FoundDate): string =>
    `${inSentence(text, date)}: ${date.edtf}`;

function datesScore({ text, dates }: LabelledText, reading: Reading): Tally {
  const right = (label: DateLabel, { edtf }: FoundDate) => isRightDate(edtf, label.edtf);
  const scored = tally(dates, reading.dates, right, [dateWords(text), foundDateWords(text)]);
  // What is named and left open claims nothing; only those that must be named are labelled.
  const open = scored.extra.filter((words) => words.endsWith(": null"));
  const extra = scored.extra.filter((words) => !words.endsWith(": null"));
  return { ...scored, extra, found: scored.found - open.length };
}

/** Of the labels that `asked` picks: how many have a finding that `fits`. Nothing can be extra. */
function share<L extends Label, F extends Span>(
  labels: readonly L[],
  found: readonly F[],
  fits: (label: L, finding: F) => boolean,
  words: (label: L) => string,
): Tally {
  const scored = tally(labels, found, fits, [words, () => ""]);
  return { ...scored, found: scored.right, extra: [] };
}

function resolvedScore({ text, dates }: LabelledText, reading: Reading): Tally {
  const canBe = dates.filter(({ edtf, optional }) => !optional && !edtf.includes("?"));
  return share(canBe, reading.dates, (_, { edtf }) => edtf !== null, dateWords(text));
}

function statedScore({ text, dates }: LabelledText, reading: Reading): Tally {
  const stated = dates.filter(({ standing, optional }) => !optional && standing === "stated");
  return share(stated, reading.dates, (label, { edtf }) => isRightDate(edtf, label.edtf), dateWords(text));
}

function placesScore({ text, places }: LabelledText, reading: Reading): Tally {
  const words = (one: PlaceLabel | FoundPlace) =>
    `${inSentence(text, one)}: ${one.place}, ${[one.as].flat().join(" or ")}`;
  return tally(
    places.filter(({ place }) => place !== null),
    reading.places.filter(({ place }) => place !== null),
    (label, found) => label.place === found.place && label.as.includes(found.as),
    [words, words],
  );
}

function peopleScore({ text, people }: LabelledText, reading: Reading): Tally {
  const words = (one: PersonLabel | FoundPerson) => `${inSentence(text, one)}: ${one.person}`;
  return tally(
    people.filter(({ person }) => person !== null),
    reading.people.filter(({ person }) => person !== null),
    (label, found) => label.person === found.person,
    [words, words],
  );
}

function unknownScore({ text, places, people }: LabelledText, reading: Reading): Tally {
  const labels = [...places.filter(({ place }) => place === null), ...people.filter(({ person }) => person === null)];
  const listed: Span[] = [
    ...reading.places.filter(({ place }) => place === null),
    ...reading.people.filter(({ person }) => person === null),
  ];
  return share(
    labels,
    listed,
    () => true,
    (label) => inSentence(text, label),
  );
}

type ToldSpan = Omit<ToldLabel, "optional">;

/** What the sentences tell, each kind and mode once a sentence. */
function toldSpans({ told, sentences }: Reading): ToldSpan[] {
  const spans = told.flatMap(({ sentence, kind, mode }) => {
    const span = sentences[sentence];
    return span ? [{ start: span.start, end: span.end, kind, mode }] : [];
  });
  return [...new Map(spans.map((span) => [JSON.stringify(span), span])).values()];
}

const sameTold = (a: ToldSpan, b: ToldSpan) => a.kind === b.kind && a.mode === b.mode;

const toldWords =
  (text: string) =>
  ({ start, end, kind, mode }: ToldSpan): string =>
    `${kind} ${mode}: “${text.slice(start, Math.min(end, start + 90))}…”`;

function meetingsScore({ text, told }: LabelledText, reading: Reading): Tally {
  const meetings = <T extends ToldSpan>(all: readonly T[]) => all.filter(({ kind }) => kind === "meeting");
  return tally(meetings(told), meetings(toldSpans(reading)), sameTold, [toldWords(text), toldWords(text)]);
}

/** A share only: hardly a sentence tells of nothing that happened, so what would be too much cannot be labelled. */
function otherToldScore({ text, told }: LabelledText, reading: Reading): Tally {
  const others = told.filter(({ kind }) => kind !== "meeting");
  return share(others, toldSpans(reading), sameTold, toldWords(text));
}

/** Entries that the reading calls the same as what the text tells, or told otherwise, each once. */
export function entriesBeside({ beside }: Pick<Reading, "beside">): string[] {
  const matched = beside.filter(({ verdict }) => verdict === "same" || verdict === "otherwise");
  return [...new Set(matched.flatMap(({ entries }) => entries))];
}

function duplicatesScore({ entries }: { entries: readonly EntryLabel[] }, reading: Reading): Tally {
  const wanted = [...new Set(entries.filter(({ optional }) => !optional).map(({ id }) => id))];
  const allowed = new Set(entries.map(({ id }) => id));
  const found = entriesBeside(reading);
  const missed = wanted.filter((id) => !found.includes(id));
  const extra = found.filter((id) => !allowed.has(id));
  const right = wanted.length - missed.length;
  return { right, wanted: wanted.length, found: right + extra.length, missed, extra };
}

/** All measures of one text. */
export function scoreOf(labelled: LabelledText, reading: Reading): Score {
  return {
    sentences: sentencesScore(labelled, reading),
    furniture: furnitureScore(labelled, reading),
    dates: datesScore(labelled, reading),
    resolved: resolvedScore(labelled, reading),
    stated: statedScore(labelled, reading),
    places: placesScore(labelled, reading),
    people: peopleScore(labelled, reading),
    meetings: meetingsScore(labelled, reading),
    "other told": otherToldScore(labelled, reading),
    duplicates: duplicatesScore(labelled, reading),
    "unknown names": unknownScore(labelled, reading),
  };
}

/** Right classes among dates that were found with the right value: [right, of]. */
export function classesRight({ dates }: LabelledText, reading: Reading): [number, number] {
  const pairs = paired(dates, reading.dates, (label, { edtf }) => isRightDate(edtf, label.edtf));
  const right = pairs.filter(([l, f]) => dates[l]?.standing === reading.dates[f]?.standing);
  return [right.length, pairs.length];
}
