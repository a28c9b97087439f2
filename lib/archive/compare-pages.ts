/** What has become of a quoted passage on a page that was saved again: whether it still stands there, and how. */
import search from "approx-string-match";
import type { Excerpt } from "../atlas/atlas.ts";

type Quoted = Pick<Excerpt, "id" | "prefix" | "exact" | "suffix">;

export type Drift = { excerpt: string } & (
  | { outcome: "same" }
  /** The words stand there, but between others. */
  | { outcome: "moved" }
  /** `distance`: letters that were put in, taken out or exchanged; `found`: what stands there now. */
  | { outcome: "reworded"; distance: number; found: string }
  | { outcome: "gone" }
);

/** Beyond this part of its length a passage is another one, not the same in other words. */
const mostChanged = 0.3;

/** Line ends are those of the page, not of the sentence; a soft hyphen is none of its letters. */
const even = (text: string) => text.normalize("NFC").replaceAll("\u00ad", "").replace(/\s+/g, " ");

/** A passage without words cut in two at its ends. */
function wholeWords(text: string, start: number, end: number): string {
  const [before = ""] = /[\p{L}\p{N}]*$/u.exec(text.slice(0, start)) ?? [];
  const [after = ""] = /^[\p{L}\p{N}]*/u.exec(text.slice(end)) ?? [];
  return (before + text.slice(start, end) + after).trim();
}

/** The passage of the text that differs least from the words; of several the one of their length, and of these the first. */
function nearest(text: string, words: string): { distance: number; found: string } | undefined {
  const matches = search(text, words, Math.floor(words.length * mostChanged));
  const stretch = ({ start, end }: { start: number; end: number }) => Math.abs(end - start - words.length);
  const [best] = matches.toSorted((a, b) => a.errors - b.errors || stretch(a) - stretch(b) || a.start - b.start);
  return best && { distance: best.errors, found: wholeWords(text, best.start, best.end) };
}

/** `text`: the words of the page (`lib/archive/page-text.ts`). */
export function driftOf(text: string, { id, prefix, exact, suffix }: Quoted): Drift {
  const page = even(text);
  if (page.includes(even(prefix + exact + suffix))) return { excerpt: id, outcome: "same" };
  if (page.includes(even(exact))) return { excerpt: id, outcome: "moved" };
  const passage = nearest(page, even(exact));
  return passage ? { excerpt: id, outcome: "reworded", ...passage } : { excerpt: id, outcome: "gone" };
}
