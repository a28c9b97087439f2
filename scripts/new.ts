/**
 * `npm run new -- meeting 2026-05-04-yerevan`: writes the skeleton of an entry into the entries of the content, with what is given by
 * flags. Nothing is written where the id, the date, a place or a word is none that the checks accept.
 */
import { parseArgs } from "node:util";
import { entryPath } from "../lib/atlas/atlas.ts";
import { type EntryKind, entryKinds, isEntryKind } from "../lib/atlas/kinds.ts";
import { Event, Meeting } from "../lib/atlas/schema.ts";
import { formatProblems } from "../lib/content/check/problem.ts";
import { applyEdit, problemsOfEdit } from "../lib/content/edit/edit.ts";
import { idForm, isId } from "../lib/content/edit/id.ts";
import { type Asked, entryFile, newEntry } from "../lib/content/edit/new-entry.ts";
import { readContentFiles, siteFolder } from "../lib/content/files.ts";
import { formatFiles } from "./format-files.ts";
import { commandLine, done, type Outcome, refused, report } from "./outcome.ts";

const one = { type: "string" } as const;
const many = { type: "string", multiple: true } as const;
const options = {
  title: one,
  date: one,
  place: many,
  summary: many,
  layer: many,
  level: one,
  mediator: one,
  format: one,
  outcome: one,
  remote: one,
  topic: one,
  content: one,
};

const unknownKind = (kind: string | undefined) => (kind === undefined ? "" : `There is no kind "${kind}".\n`);

const usage = `usage: npm run new -- ${entryKinds.join("|")} ID [flags]
  ID              2026-05-04-yerevan: the date, then the place; with --date and --place any id
  --title TEXT  --summary TEXT (a paragraph; again for more)
  --date EDTF  --place ID (again for more)  --layer ID (again for more; a deployment needs one)
  meeting:        --level ${Meeting.shape.level.options.join("|")}
                  --mediator ${Meeting.shape.mediator.options.join("|")}
                  --format TEXT  --outcome TEXT  --remote video|telephone (instead of a place)
  event:          --topic ${Event.shape.topic.options.join("|")}`;

/** What a skeleton may lack: it is for the editor to say, and the content checks ask for it. */
const expected = ["entry-unfinished", "evidence-missing"];

const steps = (kind: EntryKind, id: string, file: string) => `Wrote ${file}. Next:
  1. Say in it what stands in ‹ ›. A level or mediator that you did not give is “other”, a topic “diplomacy”.
  2. Name what it stands on: excerpts, citations or references.
  3. npm run check:content names what is left.
  4. npm start, and look at ${entryPath({ kind, id })}`;

function newIn(contentDir: string, kind: EntryKind, id: string, asked: Asked): Outcome {
  if (!isId(id)) return refused(`"${id}" is no id: ${idForm}`);
  const entries = readContentFiles(contentDir).filter((known) => known.kind === "entry");
  const taken = entries.find(({ name }) => name === id);
  if (taken) return refused(`There is ${taken.file} already.`);
  const file = entryFile(
    id,
    asked.date,
    entries.map((known) => known.file),
  );
  const entry = newEntry(kind, id, asked, new Date().toISOString().slice(0, 10), file);
  const edit = { texts: new Map([[file, `${JSON.stringify(entry, null, 2)}\n`]]), removed: [] };
  const problems = problemsOfEdit({ ...siteFolder(), contentDir }, edit).filter(({ rule }) => !expected.includes(rule));
  if (problems.length > 0) return refused(`Nothing was written:\n${formatProblems(problems)}\n\n${usage}`);
  applyEdit(contentDir, edit);
  formatFiles(contentDir, [file]);
  return done(steps(kind, id, file));
}

export function run(args: string[]): Outcome {
  const line = commandLine(() => parseArgs({ args, options, allowPositionals: true }));
  if (typeof line === "string") return refused(`${line}\n${usage}`);
  const [kind, id, ...more] = line.positionals;
  if (!isEntryKind(kind)) return refused(`${unknownKind(kind)}${usage}`);
  if (id === undefined || more.length > 0) return refused(usage);
  const { content = siteFolder().contentDir, ...asked } = line.values;
  return newIn(content, kind, id, asked);
}

if (process.argv[1] === import.meta.filename) report(run(process.argv.slice(2)));
