/** What was corrected, when, and why: the rows of `content/changes.json`, and what pages ask of them. */
import { z } from "zod";
import { type Atlas, entryPath } from "./atlas.ts";
import { entryKinds, kinds } from "./kinds.ts";
import type { Entry } from "./schema.ts";
import { day, text, webAddress } from "./schema.ts";

const sections = entryKinds.map((kind) => kinds[kind].path.slice(1));

export const Changes = z.strictObject({
  $schema: z.literal("./schema/changes.json"),
  changes: z.array(
    z.strictObject({
      date: day.describe("The day of the correction"),
      entry: z
        .string()
        .regex(new RegExp(`^(${sections.join("|")})/[a-z0-9-]+$`), "an entry's path: meetings/2022-07-16-tbilisi")
        .describe("The entry's path, without the slash before it"),
      said: text.describe("What the entry said before, in short"),
      says: text.describe("What it says now"),
      why: text,
      source: webAddress.nullable().describe("The page that it was corrected by; null when there is none"),
    }),
  ),
});

export type Change = z.infer<typeof Changes>["changes"][number];

export interface CorrectedEntry {
  entry: Entry;
  /** The id of its section on the page of all corrections. */
  anchor: string;
  changes: Change[];
}

export interface CorrectedDay {
  date: string;
  corrected: CorrectedEntry[];
}

const changesTo = (atlas: Atlas, entry: Entry) =>
  atlas.changes.filter((change) => `/${change.entry}` === entryPath(entry));

/** "2026-11-26-2022-07-16-tbilisi": the day first, as an entry may be corrected again. */
const anchorOf = (date: string, entry: Entry) => `${date}-${entry.id}`;

/** All corrections: the newest day first, and on each day the entries by their own dates. */
export function correctedDays(atlas: Atlas): CorrectedDay[] {
  const days = [...new Set(atlas.changes.map(({ date }) => date))].toSorted().toReversed();
  return days.map((date) => ({
    date,
    corrected: atlas.entries.flatMap((entry) => {
      const changes = changesTo(atlas, entry).filter((change) => change.date === date);
      return changes.length > 0 ? [{ entry, anchor: anchorOf(date, entry), changes }] : [];
    }),
  }));
}

/** The day on which an entry was last corrected and where that is told; undefined when it never was. */
export function lastCorrection(atlas: Atlas, entry: Entry): { date: string; path: string } | undefined {
  const date = changesTo(atlas, entry)
    .map((change) => change.date)
    .toSorted()
    .at(-1);
  return date === undefined ? undefined : { date, path: `/corrections/log#${anchorOf(date, entry)}` };
}
