"use client";

import { useEffect } from "react";

const everyMs = 1000;

/** The desk knows what it saves, and holds what is not saved yet. */
const isDesk = () => /^\/edit(?:\/|$)/.test(location.pathname);

/** Loads the page anew once a file of the content is saved, so that an editor sees what was written; asks only while the page is seen. */
export function ReloadOnEdit({ at }: { at: string }) {
  useEffect(() => {
    let known: string | undefined;
    const look = async () => {
      if (document.hidden || isDesk()) return;
      const answer = await fetch(at, { cache: "no-store" }).catch(() => undefined);
      const state = answer?.ok ? await answer.text() : known;
      if (known !== undefined && state !== known) location.reload();
      known = state;
    };
    void look();
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, [at]);
  return null;
}
