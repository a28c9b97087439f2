import { madeOnce } from "@/lib/atlas/made-once.ts";
import type { GivenWords, Words } from "@/lib/words/words.ts";

const isNeeded = (key: string) =>
  key.startsWith("timeline-live.") ||
  key === "kinds.countedAnd" ||
  (key.startsWith("kinds.") && key.endsWith(".counted"));

/** What the steps of the timeline say in the browser, and the list that follows them: of the kinds it is the counts alone. */
export const stepWords = madeOnce((words: Words): GivenWords => {
  const { language, messages } = words.only("timeline-live", "kinds");
  return { language, messages: Object.fromEntries(Object.entries(messages).filter(([key]) => isNeeded(key))) };
});
