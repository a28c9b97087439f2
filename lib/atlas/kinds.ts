/**
 * The kinds of entries, and all that is decided by kind: pages, menus, marks, maps, search and files read it here. The order
 * is their rank: the first kind among the entries of a marker gives it its shape, and sections follow each other in it.
 * What an entry alone knows is asked of its fields ("participants" in entry), not of its kind.
 */
import type { FilterName } from "../address/parameter-names.ts";
import type { Outline } from "../cartography/style/outline.ts";
import type { Token } from "../design/tokens.ts";
import type { Words } from "../words/words.ts";
import type { Entry } from "./schema/entry-schema.ts";

export type EntryKind = Entry["kind"];

/** The list of all its entries; below its path, each of them. */
export interface Section {
  path: SectionPath;
  title: string;
}

/** The build lists the pages before anything is compiled, so it puts the path together too: lib/site/known-paths.js. */
type PathOf<Kind extends EntryKind> = `/${Kind}s`;
export type SectionPath = PathOf<EntryKind>;

interface Kind {
  /** What its list can be filtered by. */
  filters: readonly FilterName[];
  /** How many of it the instant search offers at most; of whose kind it offers more, comes first. */
  offered: number;
  /**
   * What its places are to it. The venue is the first, the others are only named. Sites are all marked, the first is ringed.
   * Of scenes, those far away had only a say: they do not set the frame of a map.
   */
  places: "venue" | "sites" | "scenes";
  colour: Token;
  /** Its marker, around the place, in CSS px. */
  outline: Outline;
  /** Its mark beside words: an SVG element within 12 × 12. */
  icon: [element: "circle" | "path" | "rect", attributes: Record<string, string | number>];
  /** Its markers lie over those that they touch. */
  onTop?: true;
  /** On the timeline: the end of the line that stands for a day, or a bar from day to day, under the others. */
  dot: "round" | "square" | "bar";
}

export const kinds: { [K in EntryKind]: Kind & { path: PathOf<K> } } = {
  meeting: {
    path: "/meetings",
    filters: ["level", "mediator", "place", "article"],
    offered: 4,
    places: "venue",
    colour: "meeting",
    outline: { type: "circle", radius: 6.5 },
    icon: ["circle", { cx: 6, cy: 6, r: 4.6 }],
    dot: "round",
  },
  deployment: {
    path: "/deployments",
    filters: [],
    offered: 2,
    places: "sites",
    colour: "deployment",
    outline: {
      type: "polygon",
      points: [
        [0, -8.6],
        [8.6, 0],
        [0, 8.6],
        [-8.6, 0],
      ],
    },
    icon: ["path", { d: "M6 .6 11.4 6 6 11.4.6 6Z" }],
    onTop: true,
    dot: "bar",
  },
  event: {
    path: "/events",
    filters: ["place", "article"],
    offered: 4,
    places: "scenes",
    colour: "event",
    outline: {
      type: "polygon",
      points: [
        [-6, -6],
        [6, -6],
        [6, 6],
        [-6, 6],
      ],
    },
    icon: ["rect", { x: 1.6, y: 1.6, width: 8.8, height: 8.8 }],
    dot: "square",
  },
};

/** By rank. */
export const entryKinds = Object.keys(kinds) as [EntryKind, ...EntryKind[]];

export const isEntryKind = (kind: string | undefined): kind is EntryKind =>
  kind !== undefined && Object.hasOwn(kinds, kind);

/** A table with a row for each kind, such as of its words. */
export const byKind = <Value>(of: (kind: EntryKind) => Value) =>
  Object.fromEntries(entryKinds.map((kind) => [kind, of(kind)])) as Record<EntryKind, Value>;

/** "Meeting": what one is called where it stands alone. */
export const kindWord = (kind: EntryKind, words: Words): string => words(`kinds.${kind}.name`);

/** "Peacekeepers (hollow: had left)": what a legend says of a kind. `hollow`: whether markers of it are. */
export function kindWords(kind: EntryKind, hollow: boolean, words: Words): string {
  const alias = words(`kinds.${kind}.alias`);
  return hollow ? words("kinds.hollow", { kind: alias }) : alias;
}

/** "Meetings", at "/meetings". */
export const sectionOf = (kind: EntryKind, words: Words): Section => ({
  path: kinds[kind].path,
  title: words(`kinds.${kind}.title`),
});

/** "1 meeting", "5 meetings" */
export function countedKind(kind: EntryKind, count: number, words: Words): string {
  return words(`kinds.${kind}.counted`, { count });
}

/** What is there of each kind, by rank; nothing of a kind of which there is none. */
export function countsByKind(entries: readonly { kind: EntryKind }[], words: Words): string[] {
  const counts = entryKinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).length] as const);
  return counts.flatMap(([kind, count]) => (count > 0 ? [countedKind(kind, count, words)] : []));
}

/** "12 meetings, 3 events": what is there of each kind, by rank; "" of nothing. */
export function countedEach(entries: readonly { kind: EntryKind }[], words: Words): string {
  const counts = countsByKind(entries, words);
  return counts.length === 0 ? "" : counts.reduce((counted, next) => words("kinds.countedAnd", { counted, next }));
}

/** "meetings, deployments and events" */
export const allKinds = (words: Words): string => words("kinds.all");

/** "meeting, deployment or event" */
export const anyKind = (words: Words): string => words("kinds.any");
