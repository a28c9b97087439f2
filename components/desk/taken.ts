import type { Choices } from "@/lib/desk/choices.ts";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import type { Proposal } from "@/lib/desk/desk-proposals.ts";

type Value = DeskDocument["value"];
type Person = { name?: string; side?: string };

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The first participant of the person's side without a name is the one that was asked for; or else they come last. */
function withPerson(value: Value, name: string, { people }: Choices): Value {
  const participants = listOf(value.participants) as Person[];
  const known = people.find((person) => person.name === name) ?? { name, side: "other" };
  if (participants.some((person) => person.name === name)) return value;
  const free = participants.findIndex((person) => !person.name && person.side === known.side);
  const next = free < 0 ? [...participants, known] : participants.with(free, { ...participants[free], ...known });
  return { ...value, participants: next };
}

/** An entry with what was proposed; the same value where there is nothing to take. */
export function withProposal(value: Value, { what, value: found }: Proposal, choices: Choices): Value {
  if (found === null) return value;
  if (what === "date") return { ...value, date: found };
  if (what === "place") return { ...value, places: [...new Set([...listOf(value.places), found])] };
  return what === "person" ? withPerson(value, found, choices) : value;
}

/** Whether an entry has what was proposed. */
export function hasProposal(value: Value, { what, value: found }: Proposal): boolean {
  if (what === "date") return value.date === found;
  if (what === "place") return listOf(value.places).includes(found);
  return what === "person" && listOf(value.participants).some((person) => (person as Person).name === found);
}
