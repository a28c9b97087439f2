"use client";

import { useEffect } from "react";

const everyMs = 1000;

/** The desk knows what it saves, and holds what is not saved yet. */
const isDesk = () => /^\/edit(?:\/|$)/.test(location.pathname);

/**
 * Loads the page anew once a file of the content is saved, so that an editor sees what was written; asks only while the page is seen.
 * `state`: of the content that the page was made from, so that nothing is missed that was saved before the program began.
 */
export function ReloadOnEdit({ at, state }: { at: string; state: string }) {
  useEffect(() => {
    const look = async () => {
      if (document.hidden || isDesk()) return;
      const answer = await fetch(at, { cache: "no-store" }).catch(() => undefined);
      if (answer?.ok && (await answer.text()) !== state) location.reload();
    };
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, [at, state]);
  return null;
}
