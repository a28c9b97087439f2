/**
 * Compares the excerpts with the articles' texts, which are not part of the repository.
 * `npm run check:quotes -- --articles DIR [--only ID] [--claims facts.json] [--content DIR] [--left-out docs/left-out.md]`
 * An article whose text is not at hand is left out, and said to be. Exit code 1 on any difference.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Atlas } from "../lib/atlas/atlas.ts";
import { counted } from "../lib/atlas/counted.ts";
import { reallyNear } from "../lib/content/check/really-near.ts";
import { type ClaimReport, checkClaims } from "../lib/content/claims.ts";
import { siteFolder } from "../lib/content/files.ts";
import { readAtlas } from "../lib/content/load.ts";
import { checkQuotes, citedLoci, type QuoteReport } from "../lib/content/quotes-in-sources.ts";
import { commandLine, done, type Outcome, refused, report } from "./outcome.ts";

const usage =
  "usage: npm run check:quotes -- --articles DIR [--only ID] [--claims FILE] [--content DIR] [--left-out FILE]\n" +
  "  DIR holds the text of each article as ID.txt; --only (again for more) asks about one article alone";

const one = { type: "string" } as const;
const options = {
  articles: one,
  claims: one,
  content: one,
  "left-out": one,
  only: { type: "string", multiple: true },
} as const;

interface Flags {
  articles: string;
  only?: string[];
  claims?: string;
  content?: string;
  "left-out"?: string;
}

/** What is wrong with a file or folder that somebody named, in words that they can act on. */
class Fault extends Error {}

const isFolder = (folder: string) => existsSync(folder) && statSync(folder).isDirectory();

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Fault(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** The ids of the claims of a fact base. */
function claimsIn(file: string): string[] {
  let json: unknown;
  try {
    json = JSON.parse(readText(file));
  } catch (error) {
    throw error instanceof Fault ? error : new Fault(`${file} is no JSON`);
  }
  const { claims } = (json ?? {}) as { claims?: unknown };
  const ids = Array.isArray(claims) ? claims.map((claim) => (claim as { id?: unknown } | null)?.id) : [undefined];
  if (ids.every((id) => typeof id === "string")) return ids;
  throw new Fault(`${file} is no fact base: it must hold { "claims": [{ "id": "c-t-01" }] }`);
}

function atlasIn(content: string | undefined): Atlas {
  try {
    return readAtlas(content ?? siteFolder().contentDir, undefined, "with-drafts");
  } catch (error) {
    throw new Fault(`${(error as Error).message}\nnpm run check:content says all of it.`);
  }
}

/** The articles that are asked about: those that are named, or all. */
function asked({ articles }: Atlas, only: string[] = []) {
  const ids = articles.map(({ id }) => id);
  for (const id of only.filter((named) => !ids.includes(named))) {
    const meant = reallyNear(id, ids);
    throw new Fault(
      `There is no article "${id}"; ${meant ? `did you mean "${meant}"?` : `there are ${ids.join(", ")}`}`,
    );
  }
  return only.length === 0 ? articles : articles.filter(({ id }) => only.includes(id));
}

function linesOf(article: QuoteReport): string[] {
  const share = `${(article.share * 100).toFixed(1)} % of its text`;
  const cited = article.paragraphsCited.length === 0 ? "none" : article.paragraphsCited.join(", ");
  const first = `${article.article}: ${counted(article.excerpts, "excerpt")}, ${counted(article.differences, "difference")}, ${share}; cited: ${cited}`;
  return [first, ...article.failures.map((failure) => `  ✗ ${failure}`)];
}

function linesOfClaims({ carried, total, missing, unknown }: ClaimReport): string[] {
  return [
    `${carried} of ${total} claims carried`,
    ...(missing.length > 0 ? [`  ✗ not carried: ${missing.join(", ")}`] : []),
    ...(unknown.length > 0 ? [`  ✗ not in the fact base: ${unknown.join(", ")}`] : []),
  ];
}

/** The claims of the fact base that is named, or of the one that lies beside the articles; none where one article alone is asked about. */
function claims(atlas: Atlas, { articles, claims: named, only, "left-out": leftOut }: Flags): ClaimReport | undefined {
  const file = named ?? path.join(articles, "..", "facts", "facts.json");
  if (named === undefined && (only !== undefined || !existsSync(file))) return undefined;
  const notes = leftOut ?? path.join(process.cwd(), "docs", "left-out.md");
  return checkClaims(atlas, claimsIn(file), leftOut !== undefined || existsSync(notes) ? readText(notes) : "");
}

function compare(flags: Flags): Outcome {
  if (!isFolder(flags.articles)) throw new Fault(`There is no folder ${flags.articles}`);
  const atlas = atlasIn(flags.content);
  const textOf = (id: string) => path.join(flags.articles, `${id}.txt`);
  const wanted = asked(atlas, flags.only);
  const reports = wanted
    .filter(({ id }) => existsSync(textOf(id)))
    .map((article) => checkQuotes(article, citedLoci(atlas, article.id), readText(textOf(article.id))));
  const skipped = wanted.filter(({ id }) => !existsSync(textOf(id)));
  const facts = claims(atlas, flags);
  const sum = (pick: (each: QuoteReport) => number) => reports.reduce((total, each) => total + pick(each), 0);
  const failures = sum((each) => each.failures.length) + (facts ? facts.missing.length + facts.unknown.length : 0);
  const totals = `${counted(
    sum((each) => each.excerpts),
    "excerpt",
  )} in ${counted(reports.length, "article")}`;
  const left = skipped.length > 0 ? `, ${counted(skipped.length, "article")} left out` : "";
  const said = [
    ...reports.flatMap(linesOf),
    ...skipped.map(({ id }) => `${id}: left out, as its text is not at hand (${textOf(id)})`),
    ...(facts ? linesOfClaims(facts) : []),
    `${totals}${left}, ${counted(
      sum((each) => each.differences),
      "difference",
    )}, ${counted(failures, "failure")}`,
  ].join("\n");
  return failures > 0 ? refused(said) : done(said);
}

export function run(args: string[]): Outcome {
  const line = commandLine(() => parseArgs({ args, options }));
  if (typeof line === "string") return refused(`${line}\n${usage}`);
  const { articles, ...more } = line.values;
  if (articles === undefined) return refused(usage);
  try {
    return compare({ articles, ...more });
  } catch (error) {
    if (error instanceof Fault) return refused(error.message);
    throw error;
  }
}

if (process.argv[1] === import.meta.filename) report(run(process.argv.slice(2)));
