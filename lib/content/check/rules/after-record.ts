import { isBeyond } from "../../../atlas/known-until.ts";
import type { Rule } from "../rule.ts";

/** An entry after the day up to which the record is checked may stand there, but alone: what else happened nobody looked for. */
export const afterRecord: Rule = {
  name: "after-record",
  check: ({ decisions, entries }) =>
    decisions.flatMap(({ value: { knownUntil } }) =>
      entries
        .filter(({ value }) => isBeyond(value.date, knownUntil))
        .map(({ value, file, path }) => ({
          file,
          path: [...path, "date"],
          wrong: `${value.date} lies after ${knownUntil}, up to which the record is checked`,
          right: 'once all is checked up to then, move "knownUntil" in content/atlas.json',
        })),
    ),
};
