"use client";

import "./key-dialog.css";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { KeyWords } from "@/lib/site/header-words.ts";
import { isDialogOpen } from "@/lib/site/open-dialog.ts";
import { singleKeysOn, turnSingleKeys } from "@/lib/site/single-keys.ts";
import { KeyList } from "./key-list.tsx";
import { OptionalPart } from "./optional-part.tsx";

interface Props {
  words: KeyWords;
  onClose: () => void;
}

/** The list of keys, from one opening to the next. */
export function KeyDialog({ open, ...props }: Props & { open: boolean }) {
  return (
    <OptionalPart open={open} onFault={props.onClose}>
      {open && <OpenKeys {...props} />}
    </OptionalPart>
  );
}

/** The list of keys over the page. The focus goes back to where it was; the menu that it was opened from is shut by then. */
function OpenKeys({ words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    // The search may have been asked for while this was on its way.
    if (isDialogOpen()) return onClose();
    dialog.current?.showModal();
    return () => {
      // A box of its own says that it is in sight; Safari learned checkVisibility in 17.4.
      const back = [before, ...document.querySelectorAll<HTMLElement>(".menu-button")];
      back.find((one) => one?.getClientRects().length)?.focus({ preventScroll: true });
    };
  }, [onClose]);
  return createPortal(
    <dialog ref={dialog} className="key-dialog" aria-labelledby="key-dialog-title" onClose={onClose}>
      <h2 id="key-dialog-title">{words.title}</h2>
      <KeyList groups={words.groups} level="h3" />
      <label className="single-keys">
        <input
          type="checkbox"
          defaultChecked={singleKeysOn()}
          onChange={(event) => turnSingleKeys(event.target.checked)}
        />
        {words.single.map((piece) => (typeof piece === "string" ? piece : <kbd key={piece.key}>{piece.key}</kbd>))}
      </label>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>,
    document.body,
  );
}
