/**
 * Compares the excerpts with the articles' texts, which are not part of the repository.
 * `npm run check:quotes -- --articles DIR [--claims facts.json] [--content DIR] [--left-out docs/left-out.md]`
 * Exit code 1 on any difference.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Atlas } from "../lib/atlas/atlas.ts";
import { checkClaims } from "../lib/content/claims.ts";
import { siteFolder } from "../lib/content/files.ts";
import { readAtlas } from "../lib/content/load.ts";
import { checkQuotes, citedLoci, type QuoteReport } from "../lib/content/quotes-in-sources.ts";

const usage = "usage: npm run check:quotes -- --articles DIR [--claims FILE] [--content DIR] [--left-out FILE]";

function reportArticle(report: QuoteReport): void {
  const share = `${(report.share * 100).toFixed(1)} % of its text`;
  const cited = report.paragraphsCited.length === 0 ? "none" : report.paragraphsCited.join(", ");
  console.log(
    `${report.article}: ${report.excerpts} excerpts, ${report.differences} differences, ${share}; cited: ${cited}`,
  );
  for (const failure of report.failures) console.log(`  ✗ ${failure}`);
}

/** The number of failures. */
function reportClaims(atlas: Atlas, claimsFile: string, leftOutFile: string): number {
  const { claims } = JSON.parse(readFileSync(claimsFile, "utf8")) as { claims: { id: string }[] };
  const leftOut = existsSync(leftOutFile) ? readFileSync(leftOutFile, "utf8") : "";
  const ids = claims.map(({ id }) => id);
  const { carried, total, missing, unknown } = checkClaims(atlas, ids, leftOut);
  console.log(`${carried} of ${total} claims carried`);
  if (missing.length > 0) console.log(`  ✗ not carried: ${missing.join(", ")}`);
  if (unknown.length > 0) console.log(`  ✗ not in the fact base: ${unknown.join(", ")}`);
  return missing.length + unknown.length;
}

function run(articlesDir: string, options: { claims?: string; content?: string; "left-out"?: string }): number {
  const atlas = readAtlas(options.content ?? siteFolder().contentDir, undefined, "with-drafts");
  const reports = atlas.articles.map((article) => {
    const cited = citedLoci(atlas, article.id);
    const file = path.join(articlesDir, `${article.id}.txt`);
    if (existsSync(file)) return checkQuotes(article, cited, readFileSync(file, "utf8"));
    return { ...checkQuotes(article, cited, ""), failures: [`there is no ${file}`] };
  });
  for (const report of reports) reportArticle(report);
  const claimsFile = options.claims ?? path.join(articlesDir, "..", "facts", "facts.json");
  const claimFailures =
    options.claims !== undefined || existsSync(claimsFile)
      ? reportClaims(atlas, claimsFile, options["left-out"] ?? path.join(process.cwd(), "docs", "left-out.md"))
      : 0;
  const sum = (pick: (report: QuoteReport) => number) => reports.reduce((total, report) => total + pick(report), 0);
  const failures = sum((report) => report.failures.length) + claimFailures;
  const totals = `${sum((report) => report.excerpts)} excerpts in ${reports.length} articles`;
  console.log(`${totals}, ${sum((report) => report.differences)} differences, ${failures} failures`);
  return failures;
}

const { values } = parseArgs({
  options: {
    articles: { type: "string" },
    claims: { type: "string" },
    content: { type: "string" },
    "left-out": { type: "string" },
  },
});
if (values.articles === undefined) {
  console.error(usage);
  process.exitCode = 1;
} else {
  process.exitCode = run(values.articles, values) > 0 ? 1 : 0;
}
