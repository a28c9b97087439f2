import type { Layer } from "@/lib/atlas/schema/layer-schema.ts";
import type { Words } from "@/lib/words/words.ts";

/** What the messages of what is drawn ask for: the lines as the legend calls them. */
export const linesDrawn = (layers: Layer[]) => ({
  count: layers.length,
  lines: layers.map(({ title }) => title).join("; "),
});

/** What is drawn of a date, in the words of the legend: "Line of contact, 1994–2020." */
export const drawnWords = (layers: Layer[], words: Words): string => words("borders.drawn", linesDrawn(layers));

/** The text of the picture of a date, which is given as it is said. */
export const mapOfWords = (date: string, layers: Layer[], words: Words): string =>
  words("borders.mapOf", { date, drawn: drawnWords(layers, words) });
