import type { Language } from "@/lib/words/languages.ts";
import { openText } from "@/lib/words/open-text.ts";
import type { GivenWords, Words } from "@/lib/words/words.ts";

/**
 * What the live map's place says before its program and its words are there, finished on the server: every page loads it. What
 * is only known in the browser is put into it by `filled` (lib/words/open-text.ts).
 */
export interface HostTexts {
  language: Language;
  loading: string;
  loadingSaid: string;
  /** With the title of the view. */
  shows: string;
  notFetched: string;
  /** With the reason. */
  noMarkers: string;
  stopped: string;
  /** With the sentence on what is wrong. */
  textComplete: string;
  retry: string;
  /** Why something did not come. */
  reasons: GivenWords;
}

export const hostTexts = (words: Words): HostTexts => ({
  language: words.language,
  loading: words("map.loading"),
  loadingSaid: words("map.loadingSaid"),
  shows: openText("map.one", words, "title"),
  notFetched: words("map.notFetched"),
  noMarkers: openText("map.noMarkers", words, "reason"),
  stopped: openText("map.stopped", words, "reason"),
  textComplete: openText("map.textComplete", words, "problem"),
  retry: words("map.retry"),
  reasons: words.only("fetched"),
});
