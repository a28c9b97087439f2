/** How evenly and how broadly an entry is sourced: counted from the voices of its sources, never typed. */
import type { Atlas } from "./atlas.ts";
import { sourcesOf } from "./attribution.ts";
import type { Voice } from "./publishers.ts";
import type { Entry } from "./schema/entry-schema.ts";

/** The two sides, and everybody else. */
export const camps = ["armenian", "azerbaijani", "third"] as const;
export type Camp = (typeof camps)[number];

/** For whom a voice speaks in this conflict. Neighbours may have interests of their own; they are no side of these talks. */
export const campOf: Record<Voice, Camp> = {
  armenian: "armenian",
  "karabakh-armenian": "armenian",
  azerbaijani: "azerbaijani",
  russian: "third",
  other: "third",
  none: "third",
};

export type SourceCount = Record<Camp | "unknown", number>;

/** How many of an entry's sources speak for whom; unknown: articles whose publisher is not known. */
export function countSources(atlas: Atlas, entry: Entry): SourceCount {
  const count = { armenian: 0, azerbaijani: 0, third: 0, unknown: 0 };
  for (const { attribution } of sourcesOf(atlas, entry)) {
    count[attribution ? campOf[attribution.text.voice] : "unknown"] += 1;
  }
  return count;
}

/** What a reader is warned of. */
export type Sourcing = Exclude<Camp, "third"> | "single";

function oneSide({ armenian, azerbaijani, third }: SourceCount): Sourcing[] {
  if (third > 0) return [];
  if (azerbaijani === 0 && armenian > 0) return ["armenian"];
  return armenian === 0 && azerbaijani > 0 ? ["azerbaijani"] : [];
}

/** One source alone, unless it is an official text. */
function single(atlas: Atlas, entry: Entry): Sourcing[] {
  const [only, ...more] = sourcesOf(atlas, entry);
  return only && more.length === 0 && only.attribution?.rank !== 1 ? ["single"] : [];
}

/**
 * The marks of an entry: all its sources speak for one side, or it has but one that is no official text. An article whose
 * publisher is not known is a source, but cannot show that a third party tells it too.
 */
export function sourcingOf(atlas: Atlas, entry: Entry): Sourcing[] {
  return [...oneSide(countSources(atlas, entry)), ...single(atlas, entry)];
}
