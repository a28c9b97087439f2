/** What an article tells of and the atlas lacks: each thing once, from all the sentences that tell it, and what is asked instead. */

import { dateSpan, formatDate } from "../../atlas/dates/dates.ts";
import type { EntryKind } from "../../atlas/kinds.ts";
import type { FoundDate, Reading, Span, Told } from "../../reading/findings.ts";
import { english } from "../../words/catalogue.ts";
import type { ReadAgainst } from "./article-read.ts";
import { type Decided, isAbout } from "./decided-before.ts";
import { dateInId, freeId } from "./draft-ids.ts";
import { dateOf, knownEntries, placesTold } from "./told-known.ts";

/** One thing that the atlas lacks, in all the sentences that tell it. */
export interface Missing {
  id: string;
  kind: EntryKind;
  date: FoundDate & { edtf: string };
  places: string[];
  /** As the atlas writes them. */
  people: string[];
  sentences: number[];
  /** Where its day, its place and its people stand. */
  spans: Span[];
}

/** What only an editor can say. */
export interface OpenQuestion {
  sentence: number;
  says: string;
}

export interface ToldByArticle {
  missing: Missing[];
  open: OpenQuestion[];
}

/** A year and a day, in milliseconds: what is told of a longer time is no entry, but the time in which one lies. */
const mostTime = 366 * 24 * 60 * 60 * 1000;

const isNarrow = (edtf: string) => dateSpan(edtf).end - dateSpan(edtf).start <= mostTime;

const article = (kind: EntryKind) => (kind === "event" ? "An event" : `A ${kind}`);

function questionOf(kind: EntryKind, date: FoundDate | undefined, place: string | undefined): string {
  const when = date ? [] : ["When was it, nearer than a year?"];
  const where = place === undefined ? ["Where was it? No place of content/places.json is named."] : [];
  const which = when.length + where.length === 0 ? ["Which one was it? More than one may be meant."] : [];
  return [`${article(kind)} is told of.`, ...when, ...where, ...which].join(" ");
}

const severalDates = (first: string, others: string[]) =>
  `More than one date is named: only that of ${formatDate(first, english)} is drafted. Was there another meeting (${others.map((date) => formatDate(date, english)).join(", ")})?`;

/** Places as an entry of the kind names them: a meeting was held at one. */
const placesFor = (kind: EntryKind, places: string[]) => (kind === "meeting" ? places.slice(0, 1) : places);

/** "Several rounds in October": a day beside one that is not named may be that of any of them. */
const isOfOne = ({ dates }: Reading, told: Told) =>
  told.standing !== "unknown" && told.dates.every((index) => dates[index]?.edtf !== null);

/** How many sentences on a meeting's place may be named after its day. */
const reach = 2;

/** "They met on Saturday. The talks in Tbilisi …": the telling that names the place of one that has only a day. */
function placedBy(read: ReadAgainst, told: Told, all: readonly Told[]): Told | undefined {
  if (told.kind !== "meeting" || placesTold(read.reading, told).length > 0) return undefined;
  return all.find(
    (other) =>
      other.kind === told.kind &&
      other.mode === "happened" &&
      other.standing !== "stated" &&
      other.sentence > told.sentence &&
      other.sentence <= told.sentence + reach &&
      placesTold(read.reading, other).length > 0,
  );
}

function spansOf({ dates, places, people }: Reading, told: Told): Span[] {
  return [
    ...told.dates.flatMap((index) => dates[index] ?? []),
    ...told.places.flatMap((index) => places[index] ?? []),
    ...told.people.flatMap((index) => people[index] ?? []),
  ].map(({ start, end }) => ({ start, end }));
}

function joined(before: Missing | undefined, more: Missing): Missing {
  const both = <Item>(pick: (missing: Missing) => Item[]) => [
    ...new Set([...(before ? pick(before) : []), ...pick(more)]),
  ];
  return {
    ...(before ?? more),
    places: both(({ places }) => places),
    people: both(({ people }) => people),
    sentences: both(({ sentences }) => sentences),
    spans: both(({ spans }) => spans),
  };
}

/** What one telling comes to: a draft, with the telling that lent it its place, or what is asked instead; neither of a mere subject. */
interface Settled {
  draft?: Omit<Missing, "id">;
  lender?: Told;
  open: OpenQuestion[];
}

function settled(read: ReadAgainst, told: Told, all: readonly Told[]): Settled {
  const { reading } = read;
  const dated = dateOf(reading, told);
  const date = dated?.edtf != null && isNarrow(dated.edtf) ? { ...dated, edtf: dated.edtf } : undefined;
  const lender = date ? placedBy(read, told, all) : undefined;
  const places = placesFor(told.kind, placesTold(reading, lender ?? told));
  const [place] = places;
  if (!date || place === undefined || !isOfOne(reading, told)) {
    // an event without any day is a subject, and the table shows it
    const isSubject = told.kind === "event" && !dated;
    return { open: isSubject ? [] : [{ sentence: told.sentence, says: questionOf(told.kind, date, place) }] };
  }
  const tellings = lender ? [told, lender] : [told];
  const draft = {
    kind: told.kind,
    date,
    places,
    people: tellings.flatMap((each) => each.people.flatMap((index) => reading.people[index]?.person ?? [])),
    sentences: tellings.map(({ sentence }) => sentence),
    spans: tellings.flatMap((each) => spansOf(reading, each)),
  };
  return { draft, ...(lender && { lender }), open: doubts(reading, told, date.edtf, lender) };
}

/** What an editor should look at though it is drafted. */
function doubts({ dates }: Reading, told: Told, first: string, lender: Told | undefined): OpenQuestion[] {
  const others = told.dates.flatMap((index) => dates[index]?.edtf ?? []).filter((edtf) => edtf !== first);
  const lent = `Is this the ${told.kind} of the sentence before? It is drafted as one.`;
  return [
    ...(lender ? [{ sentence: lender.sentence, says: lent }] : []),
    ...(told.kind === "meeting" && others.length > 0
      ? [{ sentence: told.sentence, says: severalDates(first, others) }]
      : []),
  ];
}

/**
 * What happened and is not in the atlas, by kind, day and first place; the ids are none of those that are taken. `before`: what was
 * decided of drafts of this article in earlier runs; each keeps its id, and no other thing gets it.
 */
export function missingEntries(
  read: ReadAgainst,
  taken: ReadonlySet<string>,
  before: Decided["entries"] = [],
): ToldByArticle {
  const found = new Map<string, Missing>();
  const open: OpenQuestion[] = [];
  const ids = new Set([...taken, ...before.map(({ id }) => id)]);
  const lent = new Set<Told>();
  const all = read.reading.told.filter((told) => told.mode === "happened" && knownEntries(read, told).length === 0);
  for (const told of all) {
    if (lent.has(told)) continue;
    const { draft, lender, open: asked } = settled(read, told, all);
    if (lender) lent.add(lender);
    open.push(...asked);
    if (!draft) continue;
    const name = `${dateInId(draft.date.edtf)}-${draft.places[0]}`;
    const key = `${draft.kind} ${draft.date.edtf} ${draft.places[0]}`;
    const same = found.get(key);
    const known = before.find((each) => isAbout(each, draft) && !taken.has(each.id));
    const id = same?.id ?? known?.id ?? freeId(name, ids);
    ids.add(id);
    found.set(key, joined(same, { id, ...draft }));
  }
  return { missing: [...found.values()], open };
}
