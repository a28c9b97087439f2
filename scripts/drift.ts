/**
 * `npm run drift -- --pages DIR`: compares the excerpts of each article with its page as it was saved again
 * (`DIR/{article id}.html` or `.txt`). Exit code 1 when a passage is reworded or gone.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Drift, driftOf } from "../lib/archive/compare-pages.ts";
import { pageText } from "../lib/archive/page-text.ts";
import type { Article } from "../lib/atlas/atlas.ts";
import { siteFolder } from "../lib/content/files.ts";
import { readAtlas } from "../lib/content/load.ts";
import { commandLine, done, type Outcome, refused, report } from "./outcome.ts";

const usage = "usage: npm run drift -- --pages DIR [--content DIR]";
const endings = [".html", ".htm", ".txt"];

/** The words of the saved page of an article; undefined where none was saved. */
function savedText(pages: string, article: Article): string | undefined {
  const file = endings.map((ending) => path.join(pages, article.id + ending)).find((each) => existsSync(each));
  if (!file) return undefined;
  const saved = readFileSync(file, "utf8");
  return file.endsWith(".txt") ? saved : pageText(saved).text;
}

function inWords(drift: Drift): string {
  if (drift.outcome !== "reworded") return `  ${drift.excerpt}: ${drift.outcome}`;
  return `  ${drift.excerpt}: reworded, distance ${drift.distance}: “${drift.found}”`;
}

function counted(drifts: Drift[]): string {
  const outcomes: Drift["outcome"][] = ["same", "moved", "reworded", "gone"];
  return outcomes
    .map((outcome) => `${drifts.filter((drift) => drift.outcome === outcome).length} ${outcome}`)
    .join(", ");
}

export function run(args: string[]): Outcome {
  const options = { pages: { type: "string" }, content: { type: "string" } } as const;
  const line = commandLine(() => parseArgs({ args, options }));
  if (typeof line === "string") return refused(`${line}\n${usage}`);
  const { pages, content = siteFolder().contentDir } = line.values;
  if (pages === undefined || !existsSync(pages)) return refused(pages ? `There is no ${pages}.\n${usage}` : usage);
  const compared = readAtlas(content).articles.map((article) => {
    const text = savedText(pages, article);
    return { article, drifts: text === undefined ? null : article.excerpts.map((excerpt) => driftOf(text, excerpt)) };
  });
  const all = compared.flatMap(({ drifts }) => drifts ?? []);
  const missing = compared.filter(({ drifts }) => drifts === null).length;
  const lines = compared.flatMap(({ article, drifts }) =>
    drifts ? [`${article.id}: ${counted(drifts)}`, ...drifts.map(inWords)] : [`${article.id}: no page saved`],
  );
  const total = `${all.length} excerpts: ${counted(all)}; ${missing} of ${compared.length} articles without a saved page.`;
  const drifted = all.some(({ outcome }) => outcome === "reworded" || outcome === "gone");
  return (drifted ? refused : done)([...lines, total].join("\n"));
}

if (process.argv[1] === import.meta.filename) report(run(process.argv.slice(2)));
