import type { Rule } from "../rule.ts";
import { unknownIds } from "../unknown.ts";
import { citationsIn } from "../walk.ts";

/** The article that a citation names exists. */
export const citationArticle: Rule = {
  name: "citation-article",
  check: (draft) => {
    const known = draft.articles.map(({ value }) => value.id);
    const used = citationsIn(draft).map(({ value, file, path }) => {
      return { value: value.article, file, path: [...path, "article"] };
    });
    return unknownIds(draft, used, "article", known, "content/articles");
  },
};
