import { draftFiles, withoutDrafts } from "../drafts.ts";
import { type Finding, jsonPath } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { changeEntry } from "./change-entry.ts";
import { citationArticle } from "./citation-article.ts";
import { landmarkEntry, momentEntry } from "./decision-rules.ts";
import { plateEntry } from "./plate-rules.ts";
import { redirectTarget } from "./redirect-rules.ts";
import { tourEntry } from "./tour-rules.ts";
import { accountExcerpt, entryExcerpt, leadExcerpt, tourExcerpt } from "./unknown-excerpt.ts";

/** All that may lead to an article, to one of its excerpts, or to an entry. */
const links: readonly Rule[] = [
  entryExcerpt,
  accountExcerpt,
  leadExcerpt,
  citationArticle,
  landmarkEntry,
  momentEntry,
  plateEntry,
  tourEntry,
  tourExcerpt,
  changeEntry,
  redirectTarget,
];

const key = ({ file, path }: Finding) => `${file} ${jsonPath(path)}`;

/** What the atlas shows stands on nothing that a build leaves out: its links would lead nowhere. */
export const draftNamed: Rule = {
  name: "draft-named",
  check: (draft) => {
    if (draftFiles(draft).size === 0) return [];
    const rest = withoutDrafts(draft);
    return links.flatMap((rule) => {
      const anyway = new Set(rule.check(draft).map(key));
      return rule
        .check(rest)
        .filter((finding) => !anyway.has(key(finding)))
        .map(({ file, path, wrong }) => {
          const named = /"[^"]*"/.exec(wrong)?.[0] ?? "this";
          const right = "finish the draft and remove its “draft”, or make this a draft as well";
          return { file, path, wrong: `${named} is, or stands in, a draft`, right };
        });
    });
  },
};
