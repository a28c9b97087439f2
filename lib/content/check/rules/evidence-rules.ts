import type { Rule } from "../rule.ts";

/** Every entry stands on something. */
export const evidenceMissing: Rule = {
  name: "evidence-missing",
  check: ({ entries }) =>
    entries
      .filter(({ value }) => value.excerpts.length + value.citations.length + value.references.length === 0)
      .map(({ file, path }) => {
        return {
          file,
          path,
          wrong: "the entry has no evidence",
          right: "give at least one excerpt, citation or reference",
        };
      }),
};

/** An entry known from mirrors and wikis only says so. */
export const evidenceWeak: Rule = {
  name: "evidence-weak",
  check: ({ entries }) =>
    entries.flatMap(({ value: { excerpts, citations, references, sourcing }, file, path }) => {
      const onlyMirrors = references.length > 0 && references.every(({ rank }) => rank === 4);
      if (excerpts.length + citations.length > 0 || !onlyMirrors || sourcing === "single weak source") return [];
      const right = 'find a source of rank 1 to 3, or add "sourcing": "single weak source"';
      return [{ file, path: [...path, "references"], wrong: "all references are of rank 4", right }];
    }),
};
