"use client";

// React leaves alone what stands in an element whose markup was given to it as a string.
const left = { __html: "" };

/** Where lib/boot/say-what-comes.ts says what becomes of the next page. */
export function PageNotice() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty
  return <div className="page-notice" role="status" suppressHydrationWarning dangerouslySetInnerHTML={left} />;
}
