import { attribution, copyRank } from "../../../atlas/attribution.ts";
import type { Rule } from "../rule.ts";
import { publisherIndex } from "./reference-rules.ts";

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

/** Mirrors and wikis alone carry no entry. */
export const evidenceWeak: Rule = {
  name: "evidence-weak",
  check: (draft) => {
    const index = publisherIndex(draft);
    return draft.entries.flatMap(({ value: { excerpts, citations, references }, file, path }) => {
      const isMirror = (reference: (typeof references)[number]) => attribution(index, reference)?.rank === copyRank;
      const onlyMirrors = references.length > 0 && references.every(isMirror);
      if (excerpts.length + citations.length > 0 || !onlyMirrors) return [];
      const right = "find a source of rank 1 to 3, or leave the entry out";
      return [{ file, path: [...path, "references"], wrong: "all references are of rank 4", right }];
    });
  },
};
