/**
 * Checks the content and prints every problem, file by file. `npm run check:content [-- --content DIR --geo DIR]`
 * Exit code 1 when there is any problem; a warning, or what a draft still lacks, is only printed.
 */
import { parseArgs } from "node:util";
import { formatProblems } from "../lib/content/check/problem.ts";
import { reviewContent } from "../lib/content/check/review.ts";
import { siteFolder } from "../lib/content/files.ts";
import { endOn } from "./end-on.ts";
import { readEnvFiles } from "./read-env-files.ts";
import { contentFaults } from "./start-faults.ts";

readEnvFiles();
const { values } = parseArgs({ options: { content: { type: "string" }, geo: { type: "string" } } });
endOn(contentFaults({ ATLAS_CONTENT: values.content ?? process.env.ATLAS_CONTENT }));
const { contentDir, geoDir } = siteFolder(values.content);
const review = reviewContent({ contentDir, geoDir: values.geo ?? geoDir });

if (review.problems.length > 0) console.log(`${formatProblems(review.problems)}\n`);
if (review.warnings.length > 0) console.log(`Worth a look:\n${formatProblems(review.warnings)}\n`);
if (review.unfinished.length > 0) console.log(`Still to be said in drafts:\n${formatProblems(review.unfinished)}\n`);
console.log(review.summary);
process.exitCode = review.problems.length > 0 ? 1 : 0;
