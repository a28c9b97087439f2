import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { sentenceCount } from "../sentences.ts";
import { excerptsIn } from "../walk.ts";

/** An excerpt is one sentence or less: we quote, we do not republish. */
export const excerptTooLong: Rule = {
  name: "excerpt-too-long",
  check: (draft) =>
    excerptsIn(draft).flatMap(({ value, file, path }) => {
      const count = sentenceCount(value.exact);
      if (count < 2) return [];
      return [
        {
          file,
          path: [...path, "exact"],
          wrong: `${count} sentences`,
          right: "keep the one that carries the fact, or make several excerpts",
        },
      ];
    }),
};

/** What is marked as garbled stands in the excerpt as it was written. */
export const sicNotInExcerpt: Rule = {
  name: "sic-not-in-excerpt",
  check: (draft) =>
    excerptsIn(draft).flatMap(({ value, file, path }) =>
      (value.sic ?? []).flatMap(({ written }, index) => {
        if (value.exact.includes(written)) return [];
        const place = { file, path: [...path, "sic", index, "written"] };
        return [
          {
            ...place,
            wrong: `${show(written)} is not in the excerpt`,
            right: "copy it from exact, character for character",
          },
        ];
      }),
    ),
};

/** The same words are quoted once; entries share the excerpt. */
export const excerptDuplicate: Rule = {
  name: "excerpt-duplicate",
  check: ({ articles }) =>
    articles.flatMap(({ value: { excerpts }, file, path }) =>
      excerpts.flatMap(({ exact }, index) => {
        const first = excerpts.find((other) => other.exact === exact);
        if (first === undefined || first === excerpts[index]) return [];
        const place = { file, path: [...path, "excerpts", index, "exact"] };
        return [
          { ...place, wrong: `the same words as excerpt "${first.id}"`, right: `remove one and use "${first.id}"` },
        ];
      }),
    ),
};
