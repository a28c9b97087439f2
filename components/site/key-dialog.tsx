"use client";

import "./key-dialog.css";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { singleKeysOn, turnSingleKeys } from "@/lib/site/single-keys.ts";
import { KeyList } from "./key-list.tsx";

/** The list of keys over the page. The focus goes back to where it was; on a phone the menu that it was opened from is shut by then. */
export function KeyDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => {
      const back = before?.checkVisibility() ? before : document.querySelector<HTMLElement>(".menu-button");
      back?.focus({ preventScroll: true });
    };
  }, []);
  return createPortal(
    <dialog ref={dialog} className="key-dialog" aria-labelledby="key-dialog-title" onClose={onClose}>
      <h2 id="key-dialog-title">Keys</h2>
      <KeyList level="h3" />
      <label className="single-keys">
        <input
          type="checkbox"
          defaultChecked={singleKeysOn()}
          onChange={(event) => turnSingleKeys(event.target.checked)}
        />
        <kbd>/</kbd> and <kbd>?</kbd> work without another key
      </label>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>,
    document.body,
  );
}
