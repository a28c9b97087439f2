/**
 * A text cut into parts of about a screen, so that one of 200,000 characters, or one of 10,000 dates, is shown as quickly as a short one:
 * the first part at once, the others when they are unfolded.
 */
import type { ReadBlock, Reading, ReadSentence } from "../findings.ts";
import { partSize } from "./limits.ts";
import type { Note } from "./numbered-notes.ts";

export interface ShownSentence extends ReadSentence {
  /** Its index in the reading. */
  index: number;
  notes: Note[];
}

/** A block, or as much of a long one as has room in the part. One that was left unread has no sentences. */
export interface ShownBlock extends ReadBlock {
  index: number;
  shown: ShownSentence[];
}

export interface TextPart {
  blocks: ShownBlock[];
  /** Sentences with something beside them. */
  noted: number;
  characters: number;
}

const emptyPart = (): TextPart => ({ blocks: [], noted: 0, characters: 0 });

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const isFull = ({ noted, characters }: TextPart) => characters >= partSize.characters || noted >= partSize.notes;

/** The part that has room, or a new one. */
function openPart(parts: TextPart[]): TextPart {
  const last = parts.at(-1);
  if (last && !isFull(last)) return last;
  const part = emptyPart();
  parts.push(part);
  return part;
}

/** Its last block where it is this one, or this one as a new one. */
function openBlock({ blocks }: TextPart, block: ReadBlock, index: number): ShownBlock {
  const last = blocks.at(-1);
  if (last?.index === index) return last;
  const shown: ShownBlock = { ...block, index, shown: [] };
  blocks.push(shown);
  return shown;
}

/** Puts a sentence, or a block without any, into the last part, or into a new one. */
function put(parts: TextPart[], block: ReadBlock, index: number, sentence?: ShownSentence): void {
  const part = openPart(parts);
  const { shown } = openBlock(part, block, index);
  if (sentence) shown.push(sentence);
  part.noted += sentence && sentence.notes.length > 0 ? 1 : 0;
  const { start, end } = sentence ?? block;
  part.characters += end - start;
}

/** The parts in the order of the text. */
export function textParts({ blocks, sentences }: Pick<Reading, "blocks" | "sentences">, notes: Note[]): TextPart[] {
  const notesOf = grouped(notes, ({ sentence }) => sentence);
  const shown = sentences.map((sentence, index) => ({ ...sentence, index, notes: notesOf.get(index) ?? [] }));
  const ofBlock = grouped(shown, ({ block }) => block);
  const parts: TextPart[] = [];
  for (const [index, block] of blocks.entries()) {
    const own = block.kind === "furniture" ? undefined : ofBlock.get(index);
    if (own) for (const sentence of own) put(parts, block, index, sentence);
    else put(parts, block, index);
  }
  return parts;
}
