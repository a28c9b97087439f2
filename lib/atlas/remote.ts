/** Meetings at which nobody travelled. They stand in every list, but nowhere on the map. */
import type { Words } from "../words/words.ts";
import type { Entry, Meeting } from "./schema/entry-schema.ts";

type Remote = NonNullable<Meeting["remote"]>;

/** How such a meeting was held, in the words that stand where others name their place: "by video". */
export const remoteWord = (remote: Remote, words: Words): string => words(`record.remote.${remote}`);

/** "by video"; undefined for everything that has a place. */
export function remoteWords(entry: Entry, words: Words): string | undefined {
  return entry.kind === "meeting" && entry.remote ? remoteWord(entry.remote, words) : undefined;
}
