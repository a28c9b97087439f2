import type { Rule } from "../rule.ts";

/** A disagreement shows at least two accounts. */
export const disagreementOneAccount: Rule = {
  name: "disagreement-one-account",
  check: ({ entries }) =>
    entries.flatMap(({ value, file, path }) =>
      value.disagreements.flatMap(({ accounts }, index) => {
        if (accounts.length >= 2) return [];
        const place = { file, path: [...path, "disagreements", index, "accounts"] };
        return [
          {
            ...place,
            wrong: `a disagreement of ${accounts.length}`,
            right: "give at least two accounts, or tell it in the summary",
          },
        ];
      }),
    ),
};
