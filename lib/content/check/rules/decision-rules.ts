import { dateSpan } from "../../../atlas/dates/dates.ts";
import { Meeting, sides } from "../../../atlas/schema/entry-schema.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { idsAt, unknownIds } from "../unknown.ts";

/** The entries that stand beside the numbers of meetings exist. */
export const landmarkEntry: Rule = {
  name: "landmark-entry",
  check: (draft) => {
    const used = idsAt(draft.decisions, "landmarks", ({ landmarks }) => landmarks);
    const known = draft.entries.map(({ value }) => value.id);
    return unknownIds(draft, used, "entry", known, "content/entries");
  },
};

/** The entry that a named moment stands before or after exists. */
export const momentEntry: Rule = {
  name: "moment-entry",
  check: (draft) => {
    const used = idsAt(draft.decisions, "moments", ({ moments }) => moments.map(({ entry }) => entry));
    const known = draft.entries.map(({ value }) => value.id);
    return unknownIds(draft, used, "entry", known, "content/entries");
  },
};

/** Each side has one capital. */
export const sideOnce: Rule = {
  name: "side-once",
  check: ({ decisions }) =>
    decisions.flatMap(({ value: { roles }, file }) => {
      const given = roles.sides.map(({ side }) => side);
      return sides
        .filter((side) => !given.includes(side))
        .map((side) => {
          const wrong = `no capital of "${side}"`;
          return { file, path: ["roles", "sides"], wrong, right: "give each side once" };
        });
    }),
};

/** A period begins on the day after the one before, the first of all with the timeline; the last one is open. */
export const periodGap: Rule = {
  name: "period-gap",
  check: ({ decisions }) =>
    decisions.flatMap(({ value: { periods, timeline }, file }) =>
      periods.flatMap(({ on }, index): Finding[] => {
        const place = { file, path: ["periods", index, "on"] };
        const before = periods[index - 1];
        const { start, end } = dateSpan(on);
        // a span ends a millisecond before the next day
        const due = before === undefined ? Date.parse(timeline.from) : dateSpan(before.on).end + 1;
        const open = end === Number.POSITIVE_INFINITY;
        if (open !== (index === periods.length - 1))
          return [
            { ...place, wrong: `${on} ${open ? "is" : "is not"} open`, right: "leave the last period open, no other" },
          ];
        if (start === due || due === Number.POSITIVE_INFINITY) return [];
        const right = `begin it on ${new Date(due).toISOString().slice(0, 10)}`;
        return [{ ...place, wrong: `${on} leaves a gap or an overlap`, right }];
      }),
    ),
};

/** Eras follow one another: all but the first have a first year, later than that of the one before. */
export const eraOrder: Rule = {
  name: "era-order",
  check: ({ decisions }) =>
    decisions.flatMap(({ value: { eras }, file }) =>
      eras.flatMap(({ from, title }, index): Finding[] => {
        const earlier = index === 0 ? undefined : (eras[index - 1]?.from ?? 0);
        const inOrder = earlier === undefined ? from === undefined : from !== undefined && from > earlier;
        if (inOrder) return [];
        const right = earlier === undefined ? "leave its first year out" : `give a first year after ${earlier}`;
        return [{ file, path: ["eras", index], wrong: `"${title}" is out of order`, right }];
      }),
    ),
};

/** Every convener that a meeting may have stands in one column: the meetings of one left out would not be counted. */
export const convenerOnce: Rule = {
  name: "convener-once",
  check: ({ decisions }) =>
    decisions.flatMap(({ value: { conveners }, file }) => {
      const columns = (mediator: string) =>
        conveners.filter(({ mediators }) => mediators.some((each) => each === mediator)).length;
      return Meeting.shape.mediator.options
        .filter((mediator) => columns(mediator) !== 1)
        .map((mediator) => {
          const wrong = `"${mediator}" stands in ${columns(mediator)} columns`;
          return { file, path: ["conveners"], wrong, right: "name it in one" };
        });
    }),
};
