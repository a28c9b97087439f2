import { type StepWords, stepWords } from "@/components/timeline/step-words.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { madeOnce } from "@/lib/atlas/made-once.ts";

/** What the program of a show says: its keys, and the steps of the timeline that it stops at. */
export const showWords = madeOnce((atlas: Pick<Atlas, "words" | "timeline">): StepWords => {
  const given = stepWords(atlas);
  return { ...given, messages: { ...atlas.words.only("borders-live").messages, ...given.messages } };
});
