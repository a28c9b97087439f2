/**
 * `npm run new -- meeting 2026-05-04-yerevan`, `-- article vienna-2026`: writes the sample of an entry or an article into the content,
 * with what is given by flags. Nothing is written where the id, the date, a place or a word is none that the checks accept.
 */
import { parseArgs } from "node:util";
import { entryPath } from "../lib/atlas/atlas.ts";
import { type EntryKind, entryKinds, isEntryKind } from "../lib/atlas/kinds.ts";
import { Event, Meeting } from "../lib/atlas/schema/entry-schema.ts";
import { problemsOf } from "../lib/content/check/apply.ts";
import { readDraft } from "../lib/content/check/draft.ts";
import { placeNamesMissing } from "../lib/content/check/rules/place-names-missing.ts";
import { idForm, isId } from "../lib/content/edit/id.ts";
import { type Asked, entryFile, newEntry } from "../lib/content/edit/new-entry.ts";
import { readContentFiles, siteFolder } from "../lib/content/files.ts";
import { articleOptions, articleUsage, newArticleIn } from "./new/article-command.ts";
import { today, writeNew } from "./new/write-new.ts";
import { commandLine, type Outcome, refused, report } from "./outcome.ts";

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
  excerpt: many,
  participant: many,
  reference: many,
  content: one,
};

const unknownKind = (kind: string | undefined) => (kind === undefined ? "" : `There is no kind "${kind}".\n`);

const participantSides = Meeting.shape.participants.element.shape.side.options.join("|");

const usage = `usage: npm run new -- ${entryKinds.join("|")} ID [flags]
  ID              2026-05-04-yerevan: the date, then the place; with --date and --place any id
  --title TEXT  --summary TEXT (a paragraph; again for more)
  --excerpt ID (of an article; again for more)  --reference "PUBLISHER ADDRESS" (again for more; an id of content/publishers.json)
  --date EDTF  --place ID (again for more)  --layer ID (again for more; a deployment needs one)
  meeting:        --level ${Meeting.shape.level.options.join("|")}
                  --mediator ${Meeting.shape.mediator.options.join("|")}
                  --participant "SIDE: NAME, ROLE" (again for each; ${participantSides})
                  --format TEXT  --outcome TEXT  --remote video|telephone (instead of a place)
  event:          --topic ${Event.shape.topic.options.join("|")}`;

/** What a skeleton may lack: it is for the editor to say, and the content checks ask for it. */
const expected = ["entry-unfinished", "evidence-missing"];

const steps = (kind: EntryKind, id: string) => `Next:
  1. Say in it what stands in ‹ ›. A level or mediator that you did not give is “other”, a topic “diplomacy”.
  2. Name what it stands on: excerpts, citations or references; docs/content.md has every field.
  3. npm run check:content names what is left.
  4. npm run dev, and look at ${entryPath({ kind, id })}`;

/** What its places lack, for which readers in some language will look. */
function placesUnfinished(contentDir: string, places: readonly string[]): string[] {
  const found = problemsOf(readDraft(contentDir), [placeNamesMissing]);
  const own = found.filter(({ wrong }) => places.some((id) => wrong.startsWith(`"${id}" `)));
  return own.map(({ file, path, wrong, right }) => `Unfinished: ${file}  ${path}  ${wrong}; ${right}`);
}

function newEntryIn(contentDir: string, kind: EntryKind, id: string, asked: Asked): Outcome {
  const entries = readContentFiles(contentDir).filter((known) => known.kind === "entry");
  const taken = entries.find(({ name }) => name === id);
  if (taken) return refused(`There is ${taken.file} already.`);
  const files = entries.map((known) => known.file);
  const file = entryFile(id, asked.date, files);
  const value = newEntry(kind, id, asked, today(), file);
  const next = [steps(kind, id), ...placesUnfinished(contentDir, (value as { places: string[] }).places)].join("\n");
  return writeNew({ contentDir, file, value, expected, usage, steps: next });
}

const flagsOfArticle = (args: string[]) =>
  parseArgs({ args, options: { ...articleOptions, content: one }, allowPositionals: true });
const flagsOfEntry = (args: string[]) => parseArgs({ args, options, allowPositionals: true });

/** The id that the command line names alone; undefined where it names none, or more. */
const idAlone = ([id, ...more]: string[]) => (more.length === 0 ? id : undefined);

function article(args: string[]): Outcome {
  const line = commandLine(() => flagsOfArticle(args));
  if (typeof line === "string") return refused(`${line}\n${articleUsage}`);
  const id = idAlone(line.positionals);
  if (id === undefined) return refused(articleUsage);
  if (!isId(id)) return refused(`"${id}" is no id: ${idForm}`);
  const { content = siteFolder().contentDir, ...flags } = line.values;
  return newArticleIn(content, id, flags);
}

function entry(kind: EntryKind, args: string[]): Outcome {
  const line = commandLine(() => flagsOfEntry(args));
  if (typeof line === "string") return refused(`${line}\n${usage}`);
  const id = idAlone(line.positionals);
  if (id === undefined) return refused(usage);
  if (!isId(id)) return refused(`"${id}" is no id: ${idForm}`);
  const { content = siteFolder().contentDir, ...asked } = line.values;
  return newEntryIn(content, kind, id, asked);
}

/** The first word that is neither a flag nor a flag's value, and where it stands. */
function kindIn(args: string[]): { value?: string; index: number } {
  const all = { ...options, ...articleOptions };
  const { tokens } = parseArgs({ args, options: all, allowPositionals: true, strict: false, tokens: true });
  return tokens.find((token) => token.kind === "positional") ?? { index: args.length };
}

export function run(args: string[]): Outcome {
  const { value: kind, index } = kindIn(args);
  const rest = args.toSpliced(index, 1);
  if (kind === "article") return article(rest);
  if (isEntryKind(kind)) return entry(kind, rest);
  return refused(`${unknownKind(kind)}${usage}\n\n${articleUsage}`);
}

if (process.argv[1] === import.meta.filename) report(run(process.argv.slice(2)));
