"use client";

import { useEffect, useState } from "react";
import type { KeyWords } from "@/lib/site/header-words.ts";
import { pressedKey } from "@/lib/site/pressed-key.ts";
import { singleKeysOn } from "@/lib/site/single-keys.ts";
import { isPageKey, onClosing } from "./over-page.ts";

type Program = typeof import("./key-dialog.tsx");

/** The way to the list of keys: by `?` or by its sign. It is fetched when first wanted; without a script it is part of /about. */
export function KeyHelp({ words }: { words: KeyWords }) {
  const [program, setProgram] = useState<Program | null>(null);
  const [open, setOpen] = useState(false);
  const [close] = useState(() => () => setOpen(false));
  const [show] = useState(() => () => {
    setOpen(true);
    import("./key-dialog.tsx").then(setProgram, () => window.location.assign(words.path));
  });
  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      if (pressedKey(event) !== "?" || !isPageKey(event) || !singleKeysOn()) return;
      event.preventDefault();
      show();
    };
    document.addEventListener("keydown", heed);
    return () => document.removeEventListener("keydown", heed);
  }, [show]);
  useEffect(() => onClosing(() => setOpen(false)), []);
  return (
    <>
      <a
        className="tool key-help"
        href={words.path}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          show();
        }}
      >
        {words.title}
      </a>
      {program && <program.KeyDialog words={words} open={open} onClose={close} />}
    </>
  );
}
