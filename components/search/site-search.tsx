"use client";

import { type MouseEvent, useEffect, useState } from "react";
import { singleKeysOn } from "@/lib/site/single-keys.ts";

type Program = typeof import("./search-dialog.tsx");

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

/** True for “/” outside of fields, and for Ctrl-K or ⌘K anywhere. */
function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key === "/") return !ctrlKey && !metaKey && !altKey && !isTyping(target) && singleKeysOn();
  return key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey;
}

/** A link to the search; with a script it opens the instant search, whose program is fetched at the first use. */
export function SiteSearch() {
  const [program, setProgram] = useState<Program | null>(null);
  const [open, setOpen] = useState(false);

  const load = () => import("./search-dialog.tsx");
  const show = () => {
    setOpen(true);
    load().then(setProgram, () => window.location.assign("/search"));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what it calls never changes its meaning
  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      show();
    };
    document.addEventListener("keydown", heed);
    return () => document.removeEventListener("keydown", heed);
  }, []);

  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show();
  };
  return (
    <>
      <a
        className="site-search"
        href="/search"
        aria-keyshortcuts="/ Control+K"
        aria-busy={open && !program}
        onPointerEnter={load}
        onClick={follow}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M10.5 10.5 15 15M12 6.7a5.3 5.3 0 1 1-10.6 0 5.3 5.3 0 0 1 10.6 0" />
        </svg>
        <span>Search</span>
      </a>
      {open && program && <program.SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
