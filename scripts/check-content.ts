/**
 * Checks the content and prints every problem, file by file. `npm run check:content [-- --content DIR --geo DIR]`
 * Exit code 1 when there is any problem.
 */
import { parseArgs } from "node:util";
import { formatProblems } from "../lib/content/check/problem.ts";
import { reviewContent } from "../lib/content/check/review.ts";
import { siteFolder } from "../lib/content/files.ts";

const { values } = parseArgs({ options: { content: { type: "string" }, geo: { type: "string" } } });
const { contentDir, geoDir } = siteFolder();
const review = reviewContent({ contentDir: values.content ?? contentDir, geoDir: values.geo ?? geoDir });

if (review.problems.length > 0) console.log(`${formatProblems(review.problems)}\n`);
console.log(review.summary);
process.exitCode = review.problems.length > 0 ? 1 : 0;
