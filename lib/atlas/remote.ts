/** Meetings at which nobody travelled. They stand in every list, but nowhere on the map. */
import type { Entry, Meeting } from "./schema.ts";

type Remote = NonNullable<Meeting["remote"]>;

/** How such a meeting was held, in the words that stand where others name their place. */
export const remoteWord: Record<Remote, string> = { video: "by video", telephone: "by telephone" };

/** What figures of places cannot count, in a sentence; `where` these meetings stand nevertheless. */
export function remoteSentence(count: number, where: string): string {
  const [were, they] =
    count === 1
      ? ["One more was", "it has no place, and stands"]
      : [`${count} more were`, "they have no place, and stand"];
  return `${were} held by video or telephone: ${they} only in ${where}.`;
}

/** "by video"; undefined for everything that has a place. */
export function remoteWords(entry: Entry): string | undefined {
  return entry.kind === "meeting" && entry.remote ? remoteWord[entry.remote] : undefined;
}
