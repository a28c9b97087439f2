/** Site furniture: what stands on the page of an article and is no part of it. */
import { appealFor, appealTo, type Furniture, furnitureWords, spoken } from "./furniture-words.ts";
import { isTimestamp } from "./timestamp.ts";

const longestAppeal = 1200;
const distinct = (text: string, pattern: RegExp) =>
  new Set(Array.from(text.matchAll(pattern), ([word]) => word.toLowerCase())).size;

/** An appeal for money or a subscription names two things that papers ask for, or one in a few words, and speaks to the reader. */
function isAppeal(text: string): boolean {
  if (text.length > longestAppeal || /^["“«„]/.test(text) || spoken.test(text)) return false;
  const wanted = distinct(text, appealFor);
  const spokenTo = distinct(text, appealTo);
  return (wanted >= 2 && spokenTo >= 1) || (wanted === 1 && spokenTo >= 1 && text.length < 90);
}

const byLine = /^(?:by|от)\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:and|и|de|van|von|\p{Lu}[\p{L}.'’-]*)){1,7}(?:,? .{0,60})?$/iu;

/** "By Anna Karlsson and John Smith", with no sentence after it. "By Monday they had left." ends as a sentence does. */
const isByLine = (text: string) =>
  text.length <= 140 && /^(?:By|BY)\s+\p{Lu}/u.test(text) && byLine.test(text) && !/[.!?…]["”»]?$/.test(text);

const items = (lines: string[]) => lines.filter((line) => line.length <= 28 && !/[.!?…:,;]$/.test(line));

/** Several very short lines or items between bars: "Home | World | Politics". */
function isMenu(text: string, lines: string[]): boolean {
  const cells = lines.length > 2 ? lines : text.length <= 300 ? text.split(/\s[|·•/›>]\s/) : [];
  return cells.length >= 3 && items(cells).length === cells.length && !/\d{3}/.test(text);
}

/**
 * What a block is taken for, or undefined where it may be part of the article.
 * `text` is the block with white space folded, `lines` its lines, trimmed.
 */
export function furnitureOf(text: string, lines: string[]): Furniture | undefined {
  const known = furnitureWords.find(({ longest, pattern }) => text.length <= longest && pattern.test(text));
  if (known) return known.what;
  if (isAppeal(text)) return "appeal";
  if (isByLine(text)) return "writers";
  if (isTimestamp(text)) return "time";
  return isMenu(text, lines) ? "menu" : undefined;
}
