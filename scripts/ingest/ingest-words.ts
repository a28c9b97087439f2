/** What `npm run ingest` says at its end. */
import { counted } from "../../lib/atlas/counted.ts";
import { formatDate } from "../../lib/atlas/dates/dates.ts";
import type { ReadAgainst } from "../../lib/content/ingest/article-read.ts";
import { ownExcerpts } from "../../lib/content/ingest/chosen-excerpts.ts";
import type { PlannedFile } from "../../lib/content/ingest/planned-edit.ts";
import type { FilePlan } from "../../lib/content/ingest/planned-files.ts";
import type { Proposal } from "../../lib/content/ingest/proposal.ts";
import type { SentenceRow } from "../../lib/content/ingest/sentence-rows.ts";
import { blockText } from "../../lib/content/ingest/source-parts.ts";
import { knownEntries } from "../../lib/content/ingest/told-known.ts";
import { english } from "../../lib/words/catalogue.ts";
import { shortened } from "./ingest-table.ts";

const stateWords: Record<FilePlan["state"], string> = {
  new: "written",
  updated: "written anew: the proposal has changed",
  same: "as it was",
  edited: "left as it is: an editor has changed it",
  foreign: "left as it is: it was not written here",
  removed: "not written again: an editor has removed it",
};

const dryWords: Record<FilePlan["state"], string> = {
  ...stateWords,
  new: "would be written",
  updated: "would be written anew: the proposal has changed",
};

const mostDifferences = 6;

function fileLines({ file, plan }: PlannedFile, dry: boolean): string[] {
  const words = (dry ? dryWords : stateWords)[plan.state];
  if (!("differences" in plan) || plan.differences.length === 0) return [`  ${file}: ${words}`];
  const more = plan.differences.length - mostDifferences;
  return [
    `  ${file}: ${words}`,
    ...plan.differences.slice(0, mostDifferences).map((each) => `      ${shortened(each, 200)}`),
    ...(more > 0 ? [`      and ${counted(more, "more difference", "more differences")}`] : []),
  ];
}

const quoted = ({ text, reading }: ReadAgainst, sentence: number) => {
  const span = reading.sentences[sentence];
  return span ? `“${shortened(blockText(text, span), 80)}”` : "";
};

/** What only an editor can say, each question once for its sentence. */
function questionLines(read: ReadAgainst, { open }: Proposal): string[] {
  const asked = open.map(({ sentence, says }) => `  ${quoted(read, sentence)}\n      ${says}`);
  return asked.length === 0 ? [] : ["For an editor to answer:", ...new Set(asked)];
}

/** Names that the atlas does not know, each once. */
function unknownLines({ text, reading }: ReadAgainst): string[] {
  const names = [
    ...reading.places.filter(({ place, as }) => place === null && as === "place"),
    ...reading.people.filter(({ person }) => person === null),
  ];
  const words = [...new Set(names.map((name) => shortened(blockText(text, name), 60)))];
  return words.length === 0 ? [] : [`Names that the atlas does not know: ${words.join(", ")}`];
}

/** Entries that the atlas has, each with the passages that tell of it: an editor may name them there. */
function knownLines(read: ReadAgainst, { article }: Proposal): string[] {
  const ids = new Map(article.excerpts.map(({ id, exact }) => [exact, id]));
  const passages = new Map<string, Set<string>>();
  for (const told of read.reading.told)
    for (const entry of knownEntries(read, told)) {
      const spans = [
        told.dates.flatMap((at) => read.reading.dates[at] ?? []),
        told.places.flatMap((at) => read.reading.places[at] ?? []),
      ].flat();
      const own = ownExcerpts(read.text, { sentences: [told.sentence], spans }, read.reading.excerpts);
      const named = passages.get(entry) ?? new Set();
      for (const { exact } of own) if (ids.has(exact)) named.add(ids.get(exact) ?? "");
      passages.set(entry, named);
    }
  if (passages.size === 0) return [];
  const lines = [...passages].map(
    ([entry, named]) => `  ${entry}${named.size > 0 ? `: ${[...named].join(", ")}` : ""}`,
  );
  return ["What the atlas has already, with the passages that could be named there:", ...lines];
}

const furnitureLines = ({ text, reading }: ReadAgainst) => {
  const left = reading.blocks.filter(({ kind }) => kind === "furniture");
  if (left.length === 0) return [];
  return [
    "Left out as no part of the article:",
    ...left.map((block) => `  ${shortened(blockText(text, block), 60)} (${block.reason})`),
  ];
};

function headLine({ reading }: ReadAgainst, { id, article }: Proposal, rows: readonly SentenceRow[]): string {
  const published = article.published
    ? `published ${formatDate(article.published, english)}`
    : "day of publication not known";
  return `${id}: ${rows.length} of ${counted(reading.sentences.length, "sentence")} say something; language ${article.language}, ${published}.`;
}

function excerptLine(read: ReadAgainst, { article, decisions }: Proposal): string {
  const own = read.reading.blocks.filter(({ kind }) => kind === "paragraph");
  const length = own.reduce((sum, block) => sum + blockText(read.text, block).length, 0);
  const share = article.excerpts.reduce((sum, { exact }) => sum + exact.length, 0) / Math.max(length, 1);
  const noRoom = decisions.excerpts.filter(({ decision }) => decision === "no-room").length;
  const rest = noRoom > 0 ? `; ${noRoom} more would be too much of it` : "";
  return `${counted(article.excerpts.length, "passage")} proposed, ${(share * 100).toFixed(1)} % of the article${rest}.`;
}

export interface IngestResult {
  read: ReadAgainst;
  proposal: Proposal;
  rows: readonly SentenceRow[];
  files: readonly PlannedFile[];
  /** Written once, there still, and not proposed any more. */
  dropped: readonly string[];
  dry: boolean;
  /** What was noticed on the way, a sentence each. */
  notes: readonly string[];
}

/** What follows the table, a line each: what was read, what is open or unknown, and what becomes of each file. */
export function ingestSummary({ read, proposal, rows, files, dropped, dry, notes }: IngestResult): string {
  const isWritten = files.some(({ plan }) => plan.state === "new" || plan.state === "updated");
  return [
    headLine(read, proposal, rows),
    excerptLine(read, proposal),
    ...read.reading.limits,
    ...notes,
    ...unknownLines(read),
    ...furnitureLines(read),
    ...knownLines(read, proposal),
    ...questionLines(read, proposal),
    isWritten ? "The drafts:" : "Nothing new since the last run; no draft was written:",
    ...files.flatMap((file) => fileLines(file, dry)),
    ...dropped.map((file) => `  ${file}: no longer proposed; remove it unless you keep it`),
  ].join("\n");
}

/** What an editor does next. `beside` and `decisions` are files. */
export function nextSteps({ id }: Proposal, beside: string, decisions: string): string {
  return `The text is ${beside}, what was proposed ${decisions}; both stay outside the project. Next:
  1. Say in the drafts what stands in ‹ ›, and correct what was guessed. A level or mediator is “other” and a topic “diplomacy” until you say.
  2. Name each passage about what the atlas has already in that entry’s “excerpts”, or take it out of the article.
  3. npm run check:content lists what is left; npm run dev shows /articles/${id}, marked as a draft.
  4. Remove “draft” from each file that is finished.`;
}
