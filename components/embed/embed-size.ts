/** How high an embed is at a width, estimated: for who cannot listen to what it says of itself. */
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { entryKinds, kindWords } from "@/lib/atlas/kinds.ts";
import { quotationText } from "@/lib/atlas/passage-words.ts";
import type { EmbedLook } from "@/lib/embed/embed-address.ts";
import { breakLines, type Family, lineWidth } from "@/lib/social/line-breaks.ts";
import type { Words } from "@/lib/words/words.ts";
import { type EmbedContent, footWords } from "./embed-content.ts";
import { layerItems, markMeaning } from "./embed-legend.ts";
import { sourceText } from "./embed-quotation.ts";

/** CSS px, as embed.css has them. */
const side = 16;
const rem = 16;

/** The height of a text that is broken into lines of this width, in a language. */
const heightsIn =
  (words: Words) =>
  (text: string, width: number, size: number, line: number, family: Family): number =>
    breakLines(text, width, size, family, words).length * line;

function mapHeight(maps: number, width: number, beside: boolean): number {
  if (beside) return 0.4 * width;
  if (maps === 1) return Math.max(0.62 * width, 17.5 * rem);
  return width >= 30 * rem ? 0.46 * width : 2 * Math.max(0.62 * width, 15 * rem);
}

/** What stands in a legend before lines and areas, and after them: kinds and marks, which only the drawn map tells. */
const ofKinds = (words: Words) => entryKinds.map((kind) => kindWords(kind, false, words));
const ofMarks = (words: Words) => [markMeaning("number", words), markMeaning("more", words)];

function legendHeight(atlas: Atlas, { views }: EmbedContent, width: number): number {
  const lines = layerItems(atlas, views).map((item) => lineWidth(item.words, 12, "sans") + 56);
  const wide = (meaning: string) => lineWidth(meaning, 12, "sans") + 32;
  let [rows, used] = [1, 0];
  for (const item of [...ofKinds(atlas.words).map(wide), ...lines, ...ofMarks(atlas.words).map(wide)]) {
    if (used > 0 && used + item > width) [rows, used] = [rows + 1, 0];
    used += item;
  }
  return rows * 19 + 15;
}

function wordsHeight(content: EmbedContent, width: number, beside: boolean): number {
  const { words, quotation, text, sources } = content;
  const textHeight = heightsIn(words);
  if (!quotation) return textHeight(text, width, 17, 24.7, "serif") + (sources.length > 0 ? 26 : 0) + 28;
  const [inner, size] = [width - 17, beside ? 22 : 18];
  const passage = textHeight(quotationText(quotation.excerpt, words), inner, size, size * 1.4, "serif");
  const source = [quotation.article.title, sourceText(quotation, words)].map((part) =>
    textHeight(part, inner, 13.5, 18.2, "sans"),
  );
  const notes = (quotation.excerpt.sic ?? []).map(({ written, means }) =>
    textHeight(words("cite.sic", { written, means }), inner, 13, 18.2, "sans"),
  );
  return passage + [...source, ...notes].reduce((sum, part) => sum + part, 0) + 36;
}

/** In CSS px. */
export function embedHeight(atlas: Atlas, content: EmbedContent, { show }: Pick<EmbedLook, "show">, width: number) {
  const { views, title } = content;
  const textHeight = heightsIn(content.words);
  const maps = show === "quotation" ? 0 : views.length;
  const hasWords = show !== "map" || maps === 0;
  const beside = maps === 1 && hasWords && width >= 44 * rem;
  const inner = width - 2 * side;
  const head = textHeight(title, inner, 20, 24, "serif") + (content.facts.length > 0 ? 18 : 0) + 22;
  const foot = textHeight(footWords(content, maps > 0), inner, 11, 16, "sans") + (width < 30 * rem ? 64 : 46);
  const [mapWidth, wordsWidth] = beside ? [0.6 * width - 2 * side, 0.4 * width - 2 * side] : [inner, inner];
  const map = maps > 0 ? mapHeight(maps, width, beside) + 2 + legendHeight(atlas, content, mapWidth) : 0;
  const words = hasWords ? wordsHeight(content, wordsWidth, beside) : 0;
  return Math.ceil(head + foot + (beside ? Math.max(map, words) : map + words));
}
