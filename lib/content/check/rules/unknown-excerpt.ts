import type { Draft, Found } from "../draft.ts";
import type { Rule } from "../rule.ts";
import { idsAt, unknownIds } from "../unknown.ts";
import { accountsIn, excerptsIn, stopsIn } from "../walk.ts";

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

/** The excerpt behind an account of a disagreement exists. */
export const accountExcerpt: Rule = {
  name: "account-excerpt",
  check: (draft) => {
    const used = accountsIn(draft).flatMap(({ value: { source }, file, path }) =>
      "excerpt" in source ? [{ value: source.excerpt, file, path: [...path, "source", "excerpt"] }] : [],
    );
    return unknownExcerpts(draft, used);
  },
};

/** The excerpts that a first-time reader meets exist. */
export const leadExcerpt: Rule = {
  name: "lead-excerpt",
  check: (draft) => {
    const used = draft.decisions.map(({ value, file, path }) => ({ value: value.lead, file, path: [...path, "lead"] }));
    const introducing = draft.decisions.flatMap(({ value, file, path }) =>
      value.introduction.flatMap(({ excerpts }, sentence) =>
        excerpts.map((id, index) => ({
          value: id,
          file,
          path: [...path, "introduction", sentence, "excerpts", index],
        })),
      ),
    );
    return unknownExcerpts(draft, [...used, ...introducing]);
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
