import type { Layer } from "@/lib/atlas/schema.ts";

/** What is drawn of a date, in the words of the legend: "Line of contact, 1994–2020." */
export function drawnWords(layers: Layer[]): string {
  return layers.length > 0
    ? `${layers.map(({ title }) => title).join("; ")}.`
    : "Recognised borders only: the atlas has no line for this date.";
}
