import { jsonStrings } from "../../edit/json-strings.ts";
import type { Rule } from "../rule.ts";

/** Nothing of the skeletons that `npm run new` and `npm run ingest` write is left in an entry or an article. */
export const entryUnfinished: Rule = {
  name: "entry-unfinished",
  check: ({ files }) =>
    files
      .filter(({ kind, content }) => (kind === "entry" || kind === "article") && "json" in content)
      .flatMap(({ file, text }) =>
        jsonStrings(text)
          .filter(({ value }) => /^‹.*›$/.test(value))
          .map(({ value, path }) => {
            return {
              file,
              path,
              wrong: `${value} is still to be said`,
              right: "say it, or leave the field out if it may be",
            };
          }),
      ),
};
