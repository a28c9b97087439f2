/** Excerpts as W3C text quotes: finding them in a source text, and linking to them on a page. */

export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A paragraph of a source text. `start` and `end` are character offsets into the text, `end` exclusive. */
export interface Block {
  text: string;
  start: number;
  end: number;
}

const foldSpace = (text: string) => text.replace(/\s+/g, " ").trim();

/** How often `prefix + exact + suffix` occurs in the text, overlaps included; 1 is what an excerpt needs. More than `most` are not counted. */
export function occurrences(text: string, quote: Quote, most = Number.POSITIVE_INFINITY): number {
  const wanted = quote.prefix + quote.exact + quote.suffix;
  if (wanted === "") return 0;
  let count = 0;
  for (let at = text.indexOf(wanted); at !== -1 && count < most; at = text.indexOf(wanted, at + 1)) count += 1;
  return count;
}

/** What stands between empty lines, white space (also no-break spaces) folded to single spaces, and where it stands. */
export function sourceBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  // a line may hold nothing but no-break spaces and still count as empty: \s covers them
  for (const match of text.matchAll(/\S(?:(?!\n\s*\n).)*/gs)) {
    blocks.push({ text: foldSpace(match[0]), start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return blocks;
}

// encodeURIComponent takes care of "," and "&"; a bare "-" would be read as the mark of a prefix or suffix
const encode = (part: string) => encodeURIComponent(part).replaceAll("-", "%2D");

/**
 * A link that makes a browser scroll to the quote on the original page and mark it
 * (https://wicg.github.io/scroll-to-text-fragment/). Long quotes are given by their first and last words.
 */
export function textFragment(url: string, { exact }: Pick<Quote, "exact">): string {
  const words = foldSpace(exact).split(" ");
  const target =
    words.length > 12
      ? `${encode(words.slice(0, 5).join(" "))},${encode(words.slice(-5).join(" "))}`
      : encode(words.join(" "));
  return `${url.split("#")[0]}#:~:text=${target}`;
}
