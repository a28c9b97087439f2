import type { Draft } from "../draft.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";

const single = ({ articles, entries, tours }: Draft) => [...articles, ...entries, ...tours];

/** An article's, entry's or tour's file is called after its id, so that it can be found, in whichever folder it lies. */
export const fileName: Rule = {
  name: "file-name",
  check: (draft) =>
    single(draft).flatMap(({ file, value }) => {
      const expected = file.replace(/[^/]+\.json$/, `${value.id}.json`);
      if (file === expected) return [];
      const right = `rename the file to ${expected}, or correct the id`;
      return [{ file, path: ["id"], wrong: `id "${value.id}" is not the file's name`, right }];
    }),
};

/** A file in a folder of its own names the schema from there, so that editors' programs find it. */
export const schemaWay: Rule = {
  name: "schema-way",
  check: (draft) =>
    single(draft).flatMap(({ file, value: { $schema } }): Finding[] => {
      const due = `${"../".repeat(file.split("/").length - 2)}${$schema.replace(/^(\.\.\/)+/, "")}`;
      if ($schema === due) return [];
      return [{ file, path: ["$schema"], wrong: `no schema at "${$schema}"`, right: `write "${due}"` }];
    }),
};
