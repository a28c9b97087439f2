/** The skeleton of a new entry: what is known of it, and in marks what the editor is to say. */
import type { EntryKind } from "../../atlas/kinds.ts";
import { sides } from "../../atlas/schema/entry-schema.ts";

/** What an editor may say at once. Ids, EDTF and the words of the schema; the checks judge them. */
export interface Asked {
  title?: string;
  date?: string;
  place?: string[];
  summary?: string[];
  layer?: string[];
  level?: string;
  mediator?: string;
  format?: string;
  outcome?: string;
  remote?: string;
  topic?: string;
  excerpt?: string[];
  /** "armenia: Ararat Mirzoyan, Foreign Minister of Armenia" */
  participant?: string[];
  /** "rferl https://www.rferl.org/a/31946532.html" */
  reference?: string[];
}

/** What is still to be said stands between these; the content checks name each that is left. */
export const toSay = (what: string) => `‹${what}›`;

/** "2026-05-04-yerevan" → its date and what follows; an id such as "russian-peacekeepers" has no date. */
function partsOf(id: string): { date?: string; place: string } {
  const [, date, place] = /^(\d[\d-]*)-([a-z].*)$/.exec(id) ?? [];
  return { date, place: place ?? id };
}

/** Side, name and role from "armenia: Name, role"; what is not there is to be said. */
function participantSaid(words: string) {
  const [, side = toSay("the side"), rest = words] = /^([a-z]+)\s*:\s*(.*)$/s.exec(words) ?? [];
  const [name = "", ...role] = rest.split(",").map((part) => part.trim());
  return { name: name || toSay("who came for this side"), ...(role.length > 0 && { role: role.join(", ") }), side };
}

/** Publisher and address from "rferl https://…". */
function referenceSaid(words: string) {
  const [publisher = "", url = ""] = words.trim().split(/\s+/);
  return { publisher, url };
}

const participant = (side: string) => ({ name: toSay("who came for this side"), role: toSay("as what"), side });

/** The fields that only this kind has. */
const fieldsOf: Record<EntryKind, (asked: Asked) => object> = {
  meeting: (asked) => ({
    ...(asked.remote && { remote: asked.remote }),
    level: asked.level ?? "other",
    participants: asked.participant?.map(participantSaid) ?? sides.map(participant),
    mediator: asked.mediator ?? "other",
    format: asked.format ?? toSay("how the talks were convened"),
    venue: null,
    outcome: asked.outcome ?? toSay("what came of it"),
  }),
  deployment: (asked) => ({
    force: { name: toSay("the force"), size: toSay("how many"), task: toSay("its task") },
    geometry: asked.layer ?? [],
    note: toSay("what the lines show, and by which source"),
    sites: [],
    chronology: [],
  }),
  event: (asked) => ({ topic: asked.topic ?? "diplomacy" }),
};

/**
 * The file of a new entry as the checks call it. Where entries lie in folders by year it lies in that of its date, or of its
 * id; `known` are the files that there are.
 */
export function entryFile(id: string, date = partsOf(id).date, known: readonly string[] = []): string {
  const byYear = known.some((file) => /^content\/entries\/\d{4}\//.test(file));
  const year = /^\d{4}/.exec(date ?? "")?.[0];
  return ["content/entries", ...(byYear && year ? [year] : []), `${id}.json`].join("/");
}

/**
 * A new entry as its file has it. Date and place come from an id such as "2026-05-04-yerevan" where they are not given;
 * `today` is a day in EDTF.
 */
export function newEntry(kind: EntryKind, id: string, asked: Asked, today: string, file = entryFile(id)): object {
  const parts = partsOf(id);
  return {
    $schema: `${"../".repeat(file.split("/").length - 2)}schema/entry.json`,
    id,
    modified: today,
    kind,
    title: asked.title ?? toSay("what happened, and where"),
    date: asked.date ?? parts.date ?? toSay("when"),
    // A meeting by video or telephone has none, whatever its id says.
    places: asked.place ?? (asked.remote ? [] : [parts.place]),
    ...fieldsOf[kind](asked),
    summary: asked.summary ?? [toSay("what happened, in our own words")],
    layers: asked.layer ?? [],
    excerpts: asked.excerpt ?? [],
    citations: [],
    references: (asked.reference ?? []).map(referenceSaid),
    disagreements: [],
  };
}
