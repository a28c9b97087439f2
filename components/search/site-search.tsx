"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";
import { isPageKey, onClosing } from "@/components/shell/over-page.ts";
import type { GivenSearch } from "@/lib/search/given-search.ts";
import { isDialogOpen } from "@/lib/site/open-dialog.ts";
import { pressedKey } from "@/lib/site/pressed-key.ts";
import { singleKeysOn } from "@/lib/site/single-keys.ts";
import type { Opening } from "./opening.ts";

type Program = typeof import("./search-dialog.tsx");

/** True for “/” outside of fields, and for Ctrl-K or ⌘K anywhere. */
function asksForSearch(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const key = pressedKey(event);
  if (altKey) return false;
  if (ctrlKey || metaKey) return key === "k" && !shiftKey;
  return key === "/" && isPageKey(event) && singleKeysOn();
}

const leaveFor = (page: string, query: string) =>
  window.location.assign(query ? `${page}?q=${encodeURIComponent(query)}` : page);

/** A link to the search; with a script it opens the instant search, whose program is fetched at the first use. */
export function SiteSearch({ given }: { given: GivenSearch }) {
  const { title, page, words } = given;
  const [program, setProgram] = useState<Program | null>(null);
  const [open, setOpen] = useState<Opening | null>(null);
  const latest = useRef<Opening>({ number: 0, typed: "", taken: true });

  const load = () => import("./search-dialog.tsx");
  const show = () => {
    if (isDialogOpen()) return;
    const opening = { number: latest.current.number + 1, typed: "", taken: false };
    latest.current = opening;
    setOpen(opening);
    load().then(setProgram, () => leaveFor(page, opening.typed));
  };
  /** Of an opening that is over, the event that says so may come when there is another. */
  const close = (opening: Opening) => {
    opening.taken = true;
    setOpen((now) => (now === opening ? null : now));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what it calls never changes its meaning
  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      const opening = latest.current;
      if (asksForSearch(event) && (opening.taken || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        if (opening.taken) show();
      } else if (!opening.taken) takeEarly(event, opening);
    };
    const takeEarly = (event: KeyboardEvent, opening: Opening) => {
      const { key = "", ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey) return;
      if (key.length === 1) opening.typed += key;
      else if (key === "Backspace") opening.typed = opening.typed.slice(0, -1);
      else if (key === "Escape") close(opening);
      else if (key === "Enter" && opening.typed) leaveFor(page, opening.typed);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", heed, true);
    return () => document.removeEventListener("keydown", heed, true);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => onClosing(() => close(latest.current)), []);

  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show();
  };
  return (
    <>
      <a
        className="site-search"
        href={page}
        aria-keyshortcuts="/ Control+K"
        aria-busy={open !== null && !program}
        onPointerEnter={() => load().catch(() => {})}
        onClick={follow}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M10.5 10.5 15 15M12 6.7a5.3 5.3 0 1 1-10.6 0 5.3 5.3 0 0 1 10.6 0" />
        </svg>
        <span>{title}</span>
      </a>
      {program && <program.SearchDialog opening={open} given={words} onClose={close} />}
    </>
  );
}
