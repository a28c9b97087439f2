"use client";

import { useState } from "react";
// Where the server could not draw the page there are no words in it: then these are all that is left.
import english from "@/lib/words/messages/en/broken.json" with { type: "json" };

interface Props {
  error: Error;
  reset: () => void;
}

type Texts = typeof english & { home: string };

/** In the language of the page, which has them with it (lib/site/late-words.ts). */
function textsOfPage(): Texts {
  const own = typeof document === "undefined" ? null : document.querySelector<HTMLElement>(".page-notice");
  const said: DOMStringMap = own?.dataset ?? {};
  const { broken: title, part, again, start, home } = said;
  return title && part && again && start && home ? { title, part, again, start, home } : { ...english, home: "/" };
}

/** What broke, where, and what the reader can do. */
export function ErrorText({ error, reset }: Props) {
  // Once: what broke may have taken the frame of the page with it.
  const [texts] = useState(textsOfPage);
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="intro">{texts.part}</p>
      <p className="error-detail">
        <code>{typeof window === "undefined" ? "" : window.location.pathname}</code>: {error.message}
      </p>
      <p className="error-ways">
        <button type="button" onClick={reset}>
          {texts.again}
        </button>{" "}
        <a href={texts.home}>{texts.start}</a>
      </p>
    </>
  );
}
