import type { ArticleContent, Locus } from "../../../atlas/schema/article-schema.ts";
import { noHash } from "../../article-source.ts";
import type { Found } from "../draft.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { citationsIn, excerptsIn } from "../walk.ts";

/** Paragraphs are counted from 1 within the article's own text, not among all blocks of the source text. */
function outside(locus: Locus, article: ArticleContent, { file, path }: Found<unknown>): Finding[] {
  const [first, last] = article.source.body;
  const count = last - first + 1;
  const place = { file, path: [...path, "paragraph"] };
  if (locus === "standfirst" && article.source.standfirst === null) {
    return [
      {
        ...place,
        wrong: `"${article.id}" has no standfirst`,
        right: `use "headline" or a paragraph from 1 to ${count}`,
      },
    ];
  }
  if (typeof locus !== "number" || locus <= count) return [];
  return [
    { ...place, wrong: `"${article.id}" has no paragraph ${locus}`, right: `give a paragraph from 1 to ${count}` },
  ];
}

/** A citation points at a paragraph that the article has. */
export const citationParagraph: Rule = {
  name: "citation-paragraph",
  check: (draft) =>
    citationsIn(draft).flatMap((citation) => {
      const article = draft.articles.find(({ value }) => value.id === citation.value.article);
      return article ? outside(citation.value.paragraph, article.value, citation) : [];
    }),
};

/** An excerpt names a paragraph that its article has. */
export const excerptParagraph: Rule = {
  name: "excerpt-paragraph",
  check: (draft) =>
    draft.articles.flatMap((article) =>
      excerptsIn({ ...draft, articles: [article] }).flatMap((excerpt) =>
        outside(excerpt.value.paragraph, article.value, excerpt),
      ),
    ),
};

/** An article's text ends after it starts; its headline and standfirst are no part of it. */
export const sourceBlocks: Rule = {
  name: "source-blocks",
  check: ({ articles }) =>
    articles.flatMap(({ value: { source }, file, path }) => {
      const [first, last] = source.body;
      const within = (block: number | null) => block !== null && block >= first && block <= last;
      const place = { file, path: [...path, "source"] };
      if (last < first)
        return [{ ...place, wrong: `body ends at ${last}, before ${first}`, right: "give first block, then last" }];
      if (!within(source.headline) && !within(source.standfirst)) return [];
      return [
        {
          ...place,
          wrong: "headline or standfirst lies within the body",
          right: "start the body at the first paragraph",
        },
      ];
    }),
};

/** The hash is that of a text: sixty-four zeros stand for none, as in the sample of an article that was begun without its text. */
export const sourceHash: Rule = {
  name: "source-hash",
  check: ({ articles }) =>
    articles
      .filter(({ value: { source } }) => source.sha256 === noHash)
      .map(({ file, path }) => {
        const right = "put what sha256sum prints of the text; npm run check:quotes says it too";
        return { file, path: [...path, "source", "sha256"], wrong: "the hash of no text", right };
      }),
};
