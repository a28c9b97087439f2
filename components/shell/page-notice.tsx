import type { NoticeWords } from "@/lib/site/late-words.ts";

// React leaves alone what stands in an element whose markup was given to it as a string.
const left = { __html: "" };

/** Where lib/boot/say-what-comes.ts says what becomes of the next page. It carries the words for that, and those for a page that breaks. */
export function PageNotice({ words }: { words: NoticeWords }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty
    <div className="page-notice" role="status" {...words} suppressHydrationWarning dangerouslySetInnerHTML={left} />
  );
}
