import { entryPath } from "../../../atlas/atlas.ts";
import { standsInUnreadable } from "../draft.ts";
import type { Rule } from "../rule.ts";
import { unknownIds } from "../unknown.ts";

/** The entry that was corrected exists, under the path that the row gives. */
export const changeEntry: Rule = {
  name: "change-entry",
  check: (draft) => {
    const known = draft.entries.map(({ value }) => entryPath(value).slice(1));
    const used = draft.changes
      .filter(({ value }) => !standsInUnreadable(draft, value.entry.split("/").at(-1) ?? ""))
      .map(({ value, file, path }) => ({ value: value.entry, file, path: [...path, "entry"] }));
    return unknownIds(draft, used, "entry", known, "content/entries");
  },
};
