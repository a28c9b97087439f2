/** The text that was read, part by part: each block, and beside it the notes of its sentences. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { counted } from "@/lib/atlas/counted.ts";
import type { AnsweredText } from "@/lib/reading/shown/as-list.ts";
import { shownWords } from "@/lib/reading/shown/shown-words.ts";
import type { ShownBlock, ShownSentence, TextPart } from "@/lib/reading/shown/text-parts.ts";
import { type FoundIn, foundBySentence, markedMarkup } from "./found-markup.ts";
import { noteMarkup, signLink } from "./note-markup.ts";

/** What a part is written with. */
export interface TextContext extends Pick<AnsweredText, "text" | "reading"> {
  found: FoundIn;
  entries: ReadonlyMap<string, AnsweredText["gazetteer"]["entries"][number]>;
}

export const textContext = ({ text, reading, gazetteer }: AnsweredText): TextContext => ({
  text,
  reading,
  found: foundBySentence(reading),
  entries: new Map(gazetteer.entries.map((entry) => [entry.id, entry])),
});

function sentenceMarkup(sentence: ShownSentence, { text, found }: TextContext): string {
  const [first] = sentence.notes;
  const words = markedMarkup(text, sentence, found.get(sentence.index));
  const verdict = first ? ` data-verdict="${first.verdict}"` : "";
  return `<span class="read-sentence" id="sentence-${sentence.index}" tabindex="-1"${verdict}>${words}</span>${sentence.notes.map(signLink).join("")}`;
}

const tagOf = { headline: "h3", standfirst: "p", paragraph: "p", furniture: "p" } as const;

function blockMarkup(block: ShownBlock, context: TextContext): string {
  const tag = tagOf[block.kind];
  const words =
    block.shown.length > 0
      ? block.shown.map((sentence) => sentenceMarkup(sentence, context)).join(" ")
      : escapeHtml(shownWords(context.text, block));
  const notes = block.shown.flatMap((sentence) =>
    sentence.notes.map((note) => noteMarkup(note, context.text, sentence, context.entries)),
  );
  const beside = notes.length > 0 ? `<ol class="read-notes">${notes.join("")}</ol>` : "";
  const { language } = context.reading;
  const lang = language && ` lang="${escapeHtml(language)}"`;
  return `<div class="read-block"><${tag} class="read-text"${lang}>${words}</${tag}>${beside}</div>`;
}

/** What was taken for no part of the article, folded: nothing of a text is hidden. */
function leftOutMarkup(blocks: ShownBlock[], { text }: TextContext): string {
  const reasons = [...new Set(blocks.map(({ reason }) => reason).filter(Boolean))].slice(0, 4).join(", ");
  const words = blocks.map((block) => `<p>${escapeHtml(shownWords(text, block, 300))}</p>`).join("");
  return (
    `<details class="read-left-out"><summary>${counted(blocks.length, "block")} of the page around the article, left out` +
    `${reasons ? `: ${escapeHtml(reasons)}` : ""}</summary>${words}</details>`
  );
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
