/** Entries that an article tells of and the atlas lacks, as they are proposed, and what could not be proposed. */
import type { EntryKind } from "../../atlas/kinds.ts";
import { Meeting, sides } from "../../atlas/schema.ts";
import type { FoundDate, Gazetteer, Told } from "../../reading/reading.ts";
import { newEntry } from "../edit/new-entry.ts";
import { dateInId, freeId } from "./draft-ids.ts";
import { howDated, type NumberedExcerpt } from "./drafted-article.ts";
import type { ReadAgainst } from "./read-against.ts";
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
}

/** What only an editor can say. */
export interface OpenQuestion {
  sentence: number;
  says: string;
}

export interface ToldByAtlas {
  missing: Missing[];
  open: OpenQuestion[];
}

function questionOf(kind: EntryKind, hasDate: boolean): string {
  const lacks = hasDate ? "where it was, by a place of content/places.json" : "on which day it was";
  return `A ${kind} is told of, and not ${lacks}.`;
}

/** Places as an entry of the kind names them: a meeting was held at one. */
const placesFor = (kind: EntryKind, places: string[]) => (kind === "meeting" ? places.slice(0, 1) : places);

/** What happened and is not in the atlas, by kind, day and first place; the ids are none of those that are taken. */
export function missingEntries(read: ReadAgainst, taken: ReadonlySet<string>): ToldByAtlas {
  const { reading } = read;
  const found = new Map<string, Missing>();
  const open: OpenQuestion[] = [];
  const ids = new Set(taken);
  for (const told of reading.told) {
    if (told.mode !== "happened" || knownEntries(read, told).length > 0) continue;
    const date = dateOf(reading, told);
    const places = placesFor(told.kind, placesTold(reading, told));
    const [place] = places;
    const edtf = date?.edtf;
    if (!date || edtf == null || place === undefined) {
      open.push({ sentence: told.sentence, says: questionOf(told.kind, edtf != null) });
      continue;
    }
    const key = `${told.kind} ${edtf} ${place}`;
    const before = found.get(key);
    const id = before?.id ?? freeId(`${dateInId(edtf)}-${place}`, ids);
    ids.add(id);
    found.set(
      key,
      joined(before, { id, kind: told.kind, date: { ...date, edtf }, places, ...whoAndWhere(read, told) }),
    );
  }
  return { missing: [...found.values()], open };
}

const whoAndWhere = ({ reading }: ReadAgainst, told: Told) => ({
  people: told.people.flatMap((index) => reading.people[index]?.person ?? []),
  sentences: [told.sentence],
});

function joined(before: Missing | undefined, more: Missing): Missing {
  const both = <Item>(pick: (missing: Missing) => Item[]) => [
    ...new Set([...(before ? pick(before) : []), ...pick(more)]),
  ];
  return {
    ...(before ?? more),
    places: both(({ places }) => places),
    people: both(({ people }) => people),
    sentences: both(({ sentences }) => sentences),
  };
}

type Participant = Meeting["participants"][number];
const sidesOfMeetings: readonly string[] = Meeting.shape.participants.element.shape.side.options;

/** Who is told to have been there, as the atlas writes them. */
function participantsOf({ people }: Gazetteer, names: readonly string[]): Participant[] {
  return names.flatMap((name) => {
    const known = people.find((person) => person.name === name);
    if (!known) return [];
    const side = (sidesOfMeetings.includes(known.side) ? known.side : "other") as Participant["side"];
    return [{ name, ...(known.body && { body: true as const }), side }];
  });
}

/** The marks of sides of which nobody is named stay. */
function withParticipants(skeleton: { participants: Participant[] }, named: Participant[]): Participant[] {
  const marks = skeleton.participants.filter(({ side }) => !named.some((person) => person.side === side));
  const both: readonly string[] = sides;
  const order = ({ side }: Participant) => (both.includes(side) ? both.indexOf(side) : both.length);
  return [...named, ...marks].toSorted((a, b) => order(a) - order(b));
}

/** The file of an entry: the skeleton of `npm run new`, marked as a draft, with what the article says. `day`: EDTF. */
export function draftedEntry(
  { text, gazetteer }: ReadAgainst,
  missing: Missing,
  { day, file, excerpts }: { day: string; file: string; excerpts: readonly NumberedExcerpt[] },
): object {
  const { id, kind, date, places, people, sentences } = missing;
  const skeleton = newEntry(kind, id, { date: date.edtf, place: places }, day, file);
  const dateNote = date.standing === "stated" ? undefined : howDated(text, date);
  const own = excerpts.filter(({ sentence }) => sentences.includes(sentence)).map((excerpt) => excerpt.id);
  return Object.fromEntries(
    Object.entries(skeleton).flatMap(([field, value]) => {
      if (field === "id")
        return [
          [field, value],
          ["draft", true],
        ];
      if (field === "date" && dateNote)
        return [
          [field, value],
          ["dateNote", dateNote],
        ];
      if (field === "participants")
        return [[field, withParticipants({ participants: value }, participantsOf(gazetteer, people))]];
      if (field === "excerpts") return [[field, own]];
      return [[field, value]];
    }),
  );
}
