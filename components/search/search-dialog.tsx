"use client";

import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import "./search-dialog.css";
import { lightUp } from "@/components/map/lit-places.ts";
import { OptionalPart } from "@/components/shell/optional-part.tsx";
import { tidyQuery } from "@/lib/search/search-path.ts";
import { type GivenWords, type Words, wordsOf } from "@/lib/words/words.ts";
import { DidYouMean } from "./did-you-mean.tsx";
import { movedTo, optionId, optionsOf } from "./numbered-options.ts";
import type { Opening } from "./opening.ts";
import { SearchFailure } from "./search-failure.tsx";
import { SearchHelp } from "./search-help.tsx";
import { SearchOptions } from "./search-options.tsx";
import { outcome } from "./search-words.ts";
import { SpokenOutcome } from "./spoken-outcome.tsx";
import { useSearchAnswer } from "./use-search-answer.ts";

interface Props {
  /** Nothing is shown without one. */
  opening: Opening | null;
  /** Of the areas "search-live" and "fetched". */
  given: GivenWords;
  onClose: (opening: Opening) => void;
}

/** The instant search, from one opening to the next. */
export function SearchDialog({ opening, given, onClose }: Props) {
  const words = useMemo(() => wordsOf(given), [given]);
  const close = () => opening && onClose(opening);
  return (
    <OptionalPart open={opening !== null} onFault={close}>
      {opening && <OpenSearch key={opening.number} opening={opening} words={words} onClose={close} />}
    </OptionalPart>
  );
}

interface OpenProps {
  opening: Opening;
  words: Words;
  onClose: () => void;
}

/** A combobox in a modal dialog, over the same index as the search page, here or on the server. */
function OpenSearch({ opening, words, onClose }: OpenProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const results = useRef<HTMLDivElement>(null);
  /** How much room the last results had: until the next ones come it stays. */
  const [room, setRoom] = useState(0);
  const query = tidyQuery(typed);
  const { answer: found, failure, waiting } = useSearchAnswer(query, attempt, words);
  const offered = found?.total ? optionsOf(found, query, words) : undefined;
  const count = offered ? offered.addresses.length : 0;

  // Before the next key comes: whatever was typed until now stands in the field, and the field has the focus.
  useLayoutEffect(() => {
    document.querySelector<HTMLDialogElement>("dialog:modal")?.close();
    dialog.current?.showModal();
    setTyped(opening.typed);
    opening.taken = true;
    return () => lightUp([]);
  }, [opening]);

  const choose = (number: number) => {
    setActive(number);
    const option = offered?.groups.flatMap(({ options }) => options)[number];
    lightUp(option ? option.hit.places : []);
  };
  // The dialog's own word that it is closed comes later; until then the keys that open it would do nothing.
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  const retry = () => {
    setAttempt(attempt + 1);
    dialog.current?.querySelector("input")?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = movedTo(active, event.key, count);
    const chosen = document.getElementById(optionId(active));
    if (next !== undefined) {
      choose(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
    } else if (event.key !== "Enter" || !chosen) return;
    else chosen.click();
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it as Escape does
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={words("search-live.search")}
      onCancel={close}
      onClose={onClose}
      onClick={(event: MouseEvent) => event.target === dialog.current && close()}
    >
      <form method="get" action={words.to("/search")} className="search-field">
        <input
          role="combobox"
          name="q"
          aria-label={words("search-live.field")}
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls="search-options"
          aria-activedescendant={count > 0 ? optionId(active) : undefined}
          placeholder={words("search-live.example")}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={100}
          dir="auto"
          value={typed}
          onChange={({ target }) => {
            if (found) setRoom(results.current?.offsetHeight ?? 0);
            setTyped(target.value);
            setActive(0);
          }}
          onKeyDown={press}
        />
        <button type="button" onClick={close}>
          {words("search-live.close")}
        </button>
      </form>
      <SpokenOutcome text={found ? outcome(found, query, words) : ""} />
      <div
        ref={results}
        className="search-found"
        style={{ minHeight: found || failure || query === "" ? undefined : room }}
      >
        {found && found.fit !== "all" && <p className="search-outcome">{outcome(found, query, words)}</p>}
        {found && offered && (
          <SearchOptions found={found} {...offered} active={active} words={words} onPoint={choose} onFollow={close} />
        )}
        {found && <DidYouMean near={found.near} words={words} onFollow={close} />}
        {failure && <SearchFailure failure={failure} query={query} words={words} onRetry={retry} />}
        {waiting && <p className="search-outcome">{waiting}</p>}
        {(query === "" || found?.fit === "none") && !failure && <SearchHelp words={words} onFollow={close} />}
      </div>
    </dialog>
  );
}
