import { excerptsOf } from "../../../atlas/atlas.ts";
import { standsInUnreadable } from "../draft.ts";
import type { Rule } from "../rule.ts";
import { excerptsIn } from "../walk.ts";

/** We quote only what an entry needs. */
export const excerptUnused: Rule = {
  name: "excerpt-unused",
  check: (draft) => {
    const used = new Set(draft.entries.flatMap(({ value }) => excerptsOf(value)));
    return excerptsIn(draft)
      .filter(({ value: { id } }) => !used.has(id) && !standsInUnreadable(draft, id))
      .map(({ value, file, path }) => {
        return { file, path, wrong: `no entry uses excerpt "${value.id}"`, right: "name it in an entry, or remove it" };
      });
  },
};
