/** Meetings at which nobody travelled. They stand in every list, but nowhere on the map. */
import type { Entry, Meeting } from "./schema.ts";

type Remote = NonNullable<Meeting["remote"]>;

/** How such a meeting was held, in the words that stand where others name their place. */
export const remoteWord: Record<Remote, string> = { video: "by video", telephone: "by telephone" };

/** "by video"; undefined for everything that has a place. */
export function remoteWords(entry: Entry): string | undefined {
  return entry.kind === "meeting" && entry.remote ? remoteWord[entry.remote] : undefined;
}
