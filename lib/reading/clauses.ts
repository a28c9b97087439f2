/** The parts of a sentence that tell of one thing each. */
import type { Span } from "./findings.ts";

/** Where one statement ends and the next begins: a semicolon, or a comma with a word that joins statements. */
// "and in Paris" goes on with a list
const joiners =
  "and(?!\\s(?:in|on|at|again|later)\\s)|but|while|whereas|although|though|who|whose|which|where|after which|as";
const russianJoiners = "а|но|и(?!\\s(?:в|во|на|\\d+)\\s)|однако|тогда как|причём|причем|хотя|котор\\p{L}+|где";
const goingOn = "(?:and|but)\\s(?:agreed|said|decided|promised|will|would|plan|planned|hope)";
const russianGoingOn = "(?:и|но)\\s(?:договор|решил|заяв|услов|соглас|планир)\\p{L}+";
// so many white spaces and no more: a longer run would be looked through again from each of them
const border = new RegExp(
  `[;:]\\s{1,3}|,\\s{1,3}(?=(?:${joiners}|${russianJoiners})\\s)|(?<=\\S)\\s{1,3}(?=(?:while|${goingOn}|${russianGoingOn})\\s)`,
  "giu",
);

/** The offsets are those of the text; what is left of punctuation between two clauses belongs to the first. */
export function clausesOf(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  const cuts = [...sentence.matchAll(border)].map(({ index, 0: mark }) => index + mark.length);
  const edges = [0, ...cuts, sentence.length];
  const parts = edges.slice(1).map((to, index) => ({ start: start + (edges[index] ?? 0), end: start + to }));
  return joined(parts);
}

/** A clause of less than four words tells nothing by itself: "he said, and left". */
const least = 18;

function joined(parts: Span[]): Span[] {
  const whole: Span[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && (part.end - part.start < least || last.end - last.start < least)) last.end = part.end;
    else whole.push({ ...part });
  }
  return whole;
}
