/**
 * `npm run archive`: looks up, for every page that a reference names, the capture nearest to its day in the Internet Archive,
 * and writes address, day, title and the SHA-256 of the text into the reference. Stopped, it goes on where it was.
 * Exit code 1 when a page failed.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { pagesToKeep, withCaptures } from "../lib/archive/archived-references.ts";
import { keepPages } from "../lib/archive/keep-pages.ts";
import { goodManners, politeFetch } from "../lib/archive/polite-fetch.ts";
import { isFound, type Outcome as PageOutcome, type PageStates, pageStates } from "../lib/archive/state.ts";
import { archiveAddress, waybackAt } from "../lib/archive/wayback.ts";
import { applyEdit } from "../lib/content/edit/edit.ts";
import { readContentFiles, siteFolder } from "../lib/content/files.ts";
import { formatFiles } from "./format-files.ts";
import { commandLine, done, type Outcome, refused, report } from "./outcome.ts";

const one = { type: "string" } as const;
const options = {
  save: { type: "boolean", default: false },
  batch: { ...one, default: "20" },
  limit: one,
  pause: { ...one, default: String(goodManners.pause) },
  timeout: { ...one, default: String(goodManners.timeout) },
  tries: { ...one, default: String(goodManners.tries) },
  archive: one,
  state: { ...one, default: ".archive-state.json" },
  content: one,
} as const;

const usage = `usage: npm run archive [-- flags]
  --save           ask the archive to save the pages that it has not
  --limit N        look up the first N pages only    --batch N    write the content after each N (20)
  --pause MS       from one request to the next (1000)    --timeout MS    for one answer (60000)
  --tries N        how often a busy archive is asked (4)
  --archive URL    another Wayback Machine; ARCHIVE_ADDRESS does the same
  --state FILE     what is known already (.archive-state.json)    --content DIR`;

const isCount = (text: string) => /^[1-9]\d*$/.test(text);

const entriesIn = (contentDir: string) =>
  readContentFiles(contentDir).filter(({ kind, content }) => kind === "entry" && "json" in content);

/** Writes what was found into the entries that lack it. */
function writeFound(contentDir: string, states: PageStates): void {
  const found = new Map(states.all().flatMap(([url, outcome]) => (isFound(outcome) ? [[url, outcome] as const] : [])));
  const changed = entriesIn(contentDir)
    .map(({ file, text }) => [file, withCaptures(text, found), text] as const)
    .filter(([, after, before]) => after !== before);
  if (changed.length === 0) return;
  applyEdit(contentDir, { texts: new Map(changed.map(([file, after]) => [file, after])), removed: [] });
  formatFiles(
    contentDir,
    changed.map(([file]) => file),
  );
}

function said(outcomes: [string, PageOutcome][], finished: boolean): string {
  const count = (how: string) => outcomes.filter(([, outcome]) => outcome.how === how).length;
  const failed = outcomes.flatMap(([url, outcome]) =>
    outcome.how === "failed" ? [`  ${url}\n    ${outcome.why}`] : [],
  );
  const total = `${count("captured")} captured, ${count("saved")} saved, ${count("none")} without a capture, ${failed.length} failed`;
  const ways = finished ? "" : "\nThe archive does not answer: nothing is lost; run the command again later.";
  return [`${total}${failed.length > 0 ? ":" : "."}`, ...failed].join("\n") + ways;
}

export async function run(args: string[]): Promise<Outcome> {
  const line = commandLine(() => parseArgs({ args, options }));
  if (typeof line === "string") return refused(`${line}\n${usage}`);
  const { values } = line;
  const { batch, limit = "1000000", pause, timeout, tries, content: contentDir = siteFolder().contentDir } = values;
  if (![batch, limit, timeout, tries].every(isCount) || !/^\d+$/.test(pause)) return refused(usage);
  const states = pageStates(path.resolve(values.state));
  const manners = {
    ...goodManners,
    pause: Number(pause),
    timeout: Number(timeout),
    tries: Number(tries),
    say: console.log,
  };
  const named = entriesIn(contentDir).flatMap(({ text }) => pagesToKeep(text));
  const pages = [...new Map(named.map((page) => [page.url, page])).values()].slice(0, Number(limit));
  const finished = await keepPages({
    pages,
    states,
    archive: waybackAt(archiveAddress(values.archive ?? process.env.ARCHIVE_ADDRESS), politeFetch(manners)),
    save: values.save,
    batch: Number(batch),
    today: new Date().toISOString().slice(0, 10),
    write: () => writeFound(contentDir, states),
    say: console.log,
  });
  const outcomes = pages.flatMap(({ url }) =>
    states.get(url) ? [[url, states.get(url)] as [string, PageOutcome]] : [],
  );
  const failed = outcomes.some(([, { how }]) => how === "failed");
  return (failed || !finished ? refused : done)(said(outcomes, finished));
}

if (process.argv[1] === import.meta.filename) report(await run(process.argv.slice(2)));
