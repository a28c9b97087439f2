import { stepWords } from "@/components/timeline/step-words.ts";
import type { GivenWords, Words } from "@/lib/words/words.ts";

/** What the program of a show says: its keys, and the steps of the timeline that it stops at. */
export function showWords(words: Words): GivenWords {
  const { language, messages } = words.only("borders-live");
  return { language, messages: { ...messages, ...stepWords(words).messages } };
}
