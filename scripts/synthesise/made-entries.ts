/** Invented entries of every kind, in the proportions of the real ones. */
import type { EntryKind } from "../../lib/atlas/kinds.ts";
import { placeLabel, slugify } from "../../lib/atlas/names/names.ts";
import { type Deployment, type Entry, Event, Meeting, type Site } from "../../lib/atlas/schema/entry-schema.ts";
import type { Reference } from "../../lib/atlas/schema/evidence-schema.ts";
import type { Place } from "../../lib/atlas/schema/place-schema.ts";
import type { Random } from "../fuzz/random.ts";
import { isDoubtful, madeDate, shortlyBefore } from "./made-dates.ts";
import type { EvidenceMaker } from "./made-evidence.ts";
import { madePerson } from "./made-names.ts";

/** The schema as an entry in the folder of its year finds it. */
export const entrySchema = "../../schema/entry.json";

/** What invented entries are made of. */
export interface Stock {
  random: Random;
  /** Those of which the proportions are taken. */
  real: readonly Entry[];
  /** Places by how often something happens there: the same place several times, and invented ones beside it. */
  venues: readonly Place[];
  madePlaces: readonly Place[];
  layers: readonly string[];
  /** Ids that entries had once, which lead on. */
  formerIds: readonly string[];
  evidence: EvidenceMaker;
  /** The day up to which the record is checked, and that of the last change of the content. */
  lastDay: string;
  today: string;
}

interface Common {
  entry: Omit<Event, "kind" | "topic" | "points">;
  places: Place[];
  label: string;
}

type Participant = Meeting["participants"][number];

const levelWords: Record<Meeting["level"], string> = {
  leaders: "The leaders",
  "foreign-ministers": "The foreign ministers",
  other: "Officials",
};
const roleWords: Record<Meeting["level"], string> = {
  leaders: "Head of government",
  "foreign-ministers": "Foreign Minister",
  other: "Deputy",
};
const eventWords: Record<Event["topic"], string> = {
  war: "Fighting near",
  ceasefire: "A truce is agreed for",
  status: "A vote on",
  incident: "Shots near",
  protest: "A march in",
  diplomacy: "A visit to",
  statement: "A statement on",
  displacement: "People leave",
};
const roles: Site["role"][] = ["command", "base", "battalion", "post", "temporary-post", "patrol", "checkpoint"];

const invented = "This entry is invented, for a test of size.";

export function entryMaker(stock: Stock) {
  const { random, real, venues, madePlaces, evidence } = stock;
  const years = real.map(({ date }) => date.slice(0, 4));
  const meetings = real.filter((entry) => entry.kind === "meeting");
  const events = real.filter((entry) => entry.kind === "event");
  const drawn = real.flatMap((entry) => (entry.kind === "deployment" ? entry.geometry : []));
  const taken = new Set([...real.map(({ id }) => id), ...stock.formerIds]);
  const people = (["armenia", "azerbaijan", "other"] as const).map((side) =>
    Array.from({ length: 12 + Math.round(real.length / 4) }, () => madePerson(random, side)),
  );

  const somePlaces = (count: number, ofMade: number): Place[] => [
    ...new Set(Array.from({ length: count }, () => random.one(random.below(10) < ofMade ? madePlaces : venues))),
  ];

  function freeId(date: string, words: string): string {
    const plain = `${date.split("/")[0]?.replace(/[?~%]/g, "")}-${slugify(words)}`;
    let id = plain;
    for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
    taken.add(id);
    return id;
  }

  function common(places: Place[], title: (label: string) => string, words?: string): Common {
    const date = madeDate(random, years, stock.lastDay);
    const [first] = places;
    const label = first ? placeLabel(first) : "";
    const id = freeId(date, words ?? first?.id ?? "");
    const told = { id, date, place: first, today: stock.today };
    const more = random.oneIn(3)
      ? []
      : [`What was said at ${label || "that distance"} is told in two ways. ${invented}`];
    const entry: Common["entry"] = {
      $schema: entrySchema,
      id,
      modified: shortlyBefore(random, stock.today),
      title: title(label),
      date,
      ...(isDoubtful(date) && { dateNote: "The invented sources do not agree on the day." }),
      places: places.map((place) => place.id),
      summary: [
        `It is told of ${label || "a call"} in a line or two, as such things are. ${more.length ? "" : invented}`.trim(),
        ...more,
      ],
      layers: random.oneIn(5) ? [...new Set([random.one(stock.layers), random.one(stock.layers)])] : [],
      ...evidence.evidenceOf(told),
    };
    return { entry, places, label };
  }

  function participants(level: Meeting["level"]): Participant[] {
    const [ours = [], theirs = [], others = []] = people;
    const side = (names: string[], country: string, of: Participant["side"]): Participant =>
      random.oneIn(20)
        ? { name: `A delegation of ${country}`, body: true, side: of }
        : { name: random.one(names), role: `${roleWords[level]} of ${country}`, side: of };
    const mediators = Array.from(
      { length: random.below(3) },
      (): Participant => ({
        name: random.one(others),
        role: "Co-chair",
        side: random.oneIn(3) ? "host" : "mediator",
      }),
    );
    return [side(ours, "Armenia", "armenia"), side(theirs, "Azerbaijan", "azerbaijan"), ...mediators];
  }

  function meeting(): Meeting {
    const like = random.one(meetings);
    const remote = random.oneIn(50) ? random.one(Meeting.shape.remote.unwrap().options) : undefined;
    const level = like?.level ?? random.one(Meeting.shape.level.options);
    const places = remote ? [] : somePlaces(random.oneIn(8) ? 2 : 1, 3);
    const { entry, label } = common(
      places,
      (where) => `${levelWords[level]} ${remote ? "speak from afar" : `meet in ${where}`}`,
      remote && `call-by-${remote}`,
    );
    return {
      ...entry,
      kind: "meeting",
      ...(remote && { remote }),
      level,
      participants: participants(level),
      mediator: like?.mediator ?? random.one(Meeting.shape.mediator.options),
      format: "Talks that were convened for a test of size.",
      venue: !remote && random.oneIn(6) ? { name: `The old hall of ${label}`, precision: "building" } : null,
      outcome: random.one(["They agreed to meet again.", "Nothing was made known.", "A list was exchanged."]),
    };
  }

  function event(): Event {
    const topic = random.one(events)?.topic ?? random.one(Event.shape.topic.options);
    const { entry } = common(somePlaces(1 + random.below(4), 6), (label) => `${eventWords[topic]} ${label}`);
    return { ...entry, kind: "event", topic };
  }

  function deployment(): Deployment {
    const sites = somePlaces(4 + random.below(6), 8);
    const { entry, label } = common(sites.slice(0, 1), (where) => `Observers at ${where}`);
    const references = (): [Reference] => [evidence.reference(true)];
    return {
      ...entry,
      kind: "deployment",
      force: { name: `Observers of ${label}`, size: `${10 + random.below(200)}`, task: "to look on" },
      geometry: [...new Set([random.one(drawn.length > 0 ? drawn : stock.layers)])],
      note: "The lines are those of another force; this one is invented.",
      sites: sites.map((place, index) => ({
        id: `${entry.id}-site-${index + 1}`,
        title: `${placeLabel(place)}, site ${index + 1}`,
        role: random.one(roles),
        date: entry.date,
        place: place.id,
        note: "An invented site.",
        references: references(),
      })),
      chronology: [{ date: entry.date, what: "They came.", references: references() }],
    };
  }

  const made: Record<EntryKind, () => Entry> = { meeting, event, deployment };

  /** One more, of a kind as the real ones are; the first ones are one of each, so that a small atlas has all. */
  return (index: number): Entry => {
    const firstOnes: EntryKind[] = ["meeting", "event", "deployment"];
    return made[firstOnes[index] ?? random.one(real).kind]();
  };
}
