import type { Draft, Found } from "../draft.ts";
import type { Rule } from "../rule.ts";
import { idsAt, unknownIds } from "../unknown.ts";
import { excerptsIn, sourcesIn, stopsIn } from "../walk.ts";

function unknownExcerpts(draft: Draft, used: Found<string>[]) {
  const known = excerptsIn(draft).map(({ value }) => value.id);
  return unknownIds(draft, used, "excerpt", known, "content/articles");
}

/** The excerpts that an entry stands on exist. */
export const entryExcerpt: Rule = {
  name: "entry-excerpt",
  check: (draft) =>
    unknownExcerpts(
      draft,
      idsAt(draft.entries, "excerpts", (entry) => entry.excerpts),
    ),
};

/** The excerpt behind an account of a disagreement, or a sentence of the front page, exists. */
export const accountExcerpt: Rule = {
  name: "account-excerpt",
  check: (draft) => {
    const used = sourcesIn(draft).flatMap(({ value, file, path }) =>
      "excerpt" in value ? [{ value: value.excerpt, file, path: [...path, "excerpt"] }] : [],
    );
    return unknownExcerpts(draft, used);
  },
};

/** The excerpt that a first-time reader meets exists. */
export const leadExcerpt: Rule = {
  name: "lead-excerpt",
  check: (draft) => {
    const used = draft.decisions.map(({ value, file, path }) => ({ value: value.lead, file, path: [...path, "lead"] }));
    return unknownExcerpts(draft, used);
  },
};

/** The excerpt that a stop of a tour stands on exists. */
export const tourExcerpt: Rule = {
  name: "tour-excerpt",
  check: (draft) => {
    const used = stopsIn(draft).flatMap(({ value: { excerpt }, file, path }) =>
      excerpt === undefined ? [] : [{ value: excerpt, file, path: [...path, "excerpt"] }],
    );
    return unknownExcerpts(draft, used);
  },
};
