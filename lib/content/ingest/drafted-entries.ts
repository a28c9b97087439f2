/** The file of an entry that an article tells of and the atlas lacks, as it is proposed. */
import { Meeting, sides } from "../../atlas/schema/entry-schema.ts";
import type { Gazetteer } from "../../reading/findings.ts";
import { newEntry } from "../edit/new-entry.ts";
import type { ReadAgainst } from "./article-read.ts";
import { ownExcerpts } from "./chosen-excerpts.ts";
import { howDated, type NumberedExcerpt } from "./drafted-article.ts";
import type { Missing } from "./missing-entries.ts";

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
function withParticipants(skeleton: Participant[], named: Participant[]): Participant[] {
  const marks = skeleton.filter(({ side }) => !named.some((person) => person.side === side));
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
  const { id, kind, date, places, people } = missing;
  const skeleton = newEntry(kind, id, { date: date.edtf, place: places }, day, file);
  const dateNote = date.standing === "stated" ? undefined : howDated(text, date);
  const own = ownExcerpts(text, missing, excerpts).map((excerpt) => excerpt.id);
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
        return [[field, withParticipants(value as Participant[], participantsOf(gazetteer, people))]];
      if (field === "excerpts") return [[field, own]];
      return [[field, value]];
    }),
  );
}
