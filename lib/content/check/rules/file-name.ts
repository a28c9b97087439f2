import type { Rule } from "../rule.ts";

/** An article's, entry's or tour's file is called after its id, so that it can be found. */
export const fileName: Rule = {
  name: "file-name",
  check: ({ articles, entries, tours }) =>
    [...articles, ...entries, ...tours].flatMap(({ file, value }) => {
      const expected = file.replace(/[^/]+\.json$/, `${value.id}.json`);
      if (file === expected) return [];
      const right = `rename the file to ${expected}, or correct the id`;
      return [{ file, path: ["id"], wrong: `id "${value.id}" is not the file's name`, right }];
    }),
};
