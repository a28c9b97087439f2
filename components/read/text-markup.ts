/** The text that was read, part by part: each block, and beside it the notes of its sentences. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { inRow } from "@/lib/reading/said-later.ts";
import type { AnsweredText } from "@/lib/reading/shown/as-list.ts";
import { shownWords } from "@/lib/reading/shown/shown-words.ts";
import type { ShownBlock, ShownSentence, TextPart } from "@/lib/reading/shown/text-parts.ts";
import type { Words } from "@/lib/words/words.ts";
import { type FoundIn, foundBySentence, markedMarkup } from "./found-markup.ts";
import { noteMarkup, signLink } from "./note-markup.ts";

/** What a part is written with. */
export interface TextContext extends Pick<AnsweredText, "text" | "reading"> {
  found: FoundIn;
  entries: ReadonlyMap<string, AnsweredText["gazetteer"]["entries"][number]>;
  words: Words;
}

export const textContext = ({ text, reading, gazetteer }: AnsweredText, words: Words): TextContext => ({
  text,
  reading,
  words,
  found: foundBySentence(reading, words),
  entries: new Map(gazetteer.entries.map((entry) => [entry.id, entry])),
});

function sentenceMarkup(sentence: ShownSentence, { text, found, words }: TextContext): string {
  const [first] = sentence.notes;
  const own = markedMarkup(text, sentence, found.get(sentence.index), words);
  const marks = sentence.notes.map((note) => signLink(note, words)).join("");
  const verdict = first ? ` data-verdict="${first.verdict}"` : "";
  return `<span class="read-sentence" id="sentence-${sentence.index}" tabindex="-1"${verdict}>${own}</span>${marks}`;
}

const tagOf = { headline: "h3", standfirst: "p", paragraph: "p", furniture: "p" } as const;

function blockMarkup(block: ShownBlock, context: TextContext): string {
  const tag = tagOf[block.kind];
  const own =
    block.shown.length > 0
      ? block.shown.map((sentence) => sentenceMarkup(sentence, context)).join(" ")
      : escapeHtml(shownWords(context.text, block));
  const notes = block.shown.flatMap((sentence) =>
    sentence.notes.map((note) => noteMarkup(note, context.text, sentence, context.entries, context.words)),
  );
  const beside = notes.length > 0 ? `<ol class="read-notes">${notes.join("")}</ol>` : "";
  const { language } = context.reading;
  const lang = language && ` lang="${escapeHtml(language)}"`;
  return `<div class="read-block"><${tag} class="read-text"${lang}>${own}</${tag}>${beside}</div>`;
}

/** What was taken for no part of the article, folded: nothing of a text is hidden. */
function leftOutMarkup(blocks: ShownBlock[], { text, words }: TextContext): string {
  const reasons = [...new Set(blocks.map(({ reason }) => reason).filter(Boolean))].slice(0, 4);
  const of = { count: blocks.length, what: inRow(reasons, words) };
  const summary = words(reasons.length > 0 ? "read-live.leftOutAs" : "read-live.leftOut", of);
  const own = blocks.map((block) => `<p>${escapeHtml(shownWords(text, block, 300))}</p>`).join("");
  return `<details class="read-left-out"><summary>${escapeHtml(summary)}</summary>${own}</details>`;
}

/** Runs of what was left out, and each other block. */
function runsOf(blocks: ShownBlock[]): ShownBlock[][] {
  const runs: ShownBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === "furniture" && last?.[0]?.kind === "furniture") last.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** A part of the text as HTML: each block with its notes, and in one fold each run of what stood around the article. */
export function partMarkup({ blocks }: TextPart, context: TextContext): string {
  return runsOf(blocks)
    .map((run) => {
      const [first] = run;
      if (!first) return "";
      return first.kind === "furniture" ? leftOutMarkup(run, context) : blockMarkup(first, context);
    })
    .join("");
}
