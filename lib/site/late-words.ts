/**
 * Texts that a page brings along for programs that say them later, when the server is not there to ask. What only the browser
 * knows has a name in braces in them, which the program replaces.
 */
import type { Words } from "../words/words.ts";

/**
 * What becomes of the next page (lib/boot/say-what-comes.ts), and what is said where this one breaks (components/shell/error-text.tsx):
 * attributes of the element that stands in every page.
 */
export const noticeWords = (words: Words) => ({
  "data-coming": words("notice.coming"),
  "data-missing": words("notice.missing"),
  "data-offline": words("notice.offline", { path: "{path}" }),
  "data-broken": words("broken.title"),
  "data-part": words("broken.part"),
  "data-again": words("broken.again"),
  "data-start": words("broken.start"),
  "data-home": words.to("/"),
});

export type NoticeWords = ReturnType<typeof noticeWords>;

/** What copying and sharing says (components/share). */
export const shareWords = (words: Words) => ({
  locale: words.locale,
  /** How addresses of the page for reports begin. */
  corrections: words.to("/corrections?"),
  copied: words("share.copied"),
  linkCopied: words("share.linkCopied"),
  notFetched: words("share.notFetched"),
  refused: words("share.refused", { keys: "{keys}" }),
  programMissing: words("share.programMissing", { keys: "{keys}" }),
  accessed: words("share.accessed", { day: "{day}" }),
  copy: words("share.copy"),
  citation: words("share.citation"),
  link: words("share.link"),
});

export type ShareWords = ReturnType<typeof shareWords>;

/** Under a printed page: where and when. */
export const printWords = (address: string, words: Words) => ({
  address,
  locale: words.locale,
  printed: words("shell-live.printed", { address, day: "{day}" }),
});

export type PrintWords = ReturnType<typeof printWords>;
