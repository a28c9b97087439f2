/**
 * Checks the content and prints every problem, file by file. `npm run check:content [-- --content DIR --geo DIR]`
 * Exit code 1 when there is any problem; a warning is only printed.
 */
import { parseArgs } from "node:util";
import { reviewContent } from "../lib/atlas/check/check-content.ts";
import { formatProblems } from "../lib/atlas/check/problem.ts";
import { siteFolder } from "../lib/atlas/files.ts";

const { values } = parseArgs({ options: { content: { type: "string" }, geo: { type: "string" } } });
const { contentDir, geoDir } = siteFolder();
const review = reviewContent({ contentDir: values.content ?? contentDir, geoDir: values.geo ?? geoDir });

if (review.problems.length > 0) console.log(`${formatProblems(review.problems)}\n`);
if (review.warnings.length > 0) console.log(`Worth a look:\n${formatProblems(review.warnings)}\n`);
console.log(review.summary);
process.exitCode = review.problems.length > 0 ? 1 : 0;
