"use client";

import { useState } from "react";

interface Props {
  error: Error;
  reset: () => void;
}

/** In the language of the page, which has them with it (lib/site/late-words.ts). */
const wordsOfPage = (): DOMStringMap => globalThis.document?.querySelector<HTMLElement>(".page-notice")?.dataset ?? {};

/** What broke, where, and what the reader can do. */
export function ErrorText({ error, reset }: Props) {
  // Once: what broke may have taken the frame of the page with it.
  const [texts] = useState(wordsOfPage);
  return (
    <>
      <h1>{texts.broken ?? error.name}</h1>
      <p className="intro">{texts.part}</p>
      <p className="error-detail">
        <code>{globalThis.location?.pathname}</code>: {error.message}
      </p>
      <p className="error-ways">
        <button type="button" onClick={reset}>
          {texts.again}
        </button>{" "}
        <a href={texts.home ?? "/"}>{texts.start ?? "/"}</a>
      </p>
    </>
  );
}
