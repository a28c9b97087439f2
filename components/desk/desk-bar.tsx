"use client";
import type { Dispatch } from "react";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import { type DeskAction, type DeskState, unsaved } from "./desk-state.ts";
import { nameOf } from "./name-of-document.ts";
import type { Saving } from "./use-saving.ts";

interface Props {
  state: DeskState;
  dispatch: Dispatch<DeskAction>;
  /** How many documents are not saved. */
  changed: number;
  saving: Saving;
  isStarting: boolean;
  onStart: () => void;
  onAgain: (document: DeskDocument) => void;
}

/** What lies on the desk; an unsaved one has a dot and says so. */
function Documents({ state, dispatch, isStarting, onStart }: Props) {
  const open = new Set(unsaved(state).map(({ key }) => key));
  return (
    <nav className="desk-documents" aria-label="On the desk">
      {state.documents.map((document) => (
        <span key={document.key} className="desk-document">
          <button
            type="button"
            aria-current={document.key === state.active && !isStarting ? "page" : undefined}
            onClick={() => dispatch({ do: "show", key: document.key })}
          >
            <span className="document-name">{nameOf(document)}</span>
            {open.has(document.key) && <span className="unsaved"> not saved</span>}
          </button>
          <button
            type="button"
            className="close-document"
            aria-label={`Take ${nameOf(document)} off the desk`}
            onClick={() => dispatch({ do: "close", key: document.key })}
          >
            ✕
          </button>
        </span>
      ))}
      <button type="button" aria-current={isStarting ? "page" : undefined} onClick={onStart}>
        Begin or open
      </button>
    </nav>
  );
}

/** A file has changed meanwhile: what can be done about it. Either way can be undone. */
function Changed({ state, dispatch, saving, onAgain }: Props) {
  const touched = state.documents.filter(({ file }) => saving.changed.some((each) => each.file === file));
  if (touched.length === 0) return null;
  const keep = () => {
    for (const { file, hash } of saving.changed) dispatch({ do: "agree", file, hash });
    saving.forget();
  };
  return (
    <div className="changed-files">
      {touched.map((document) => (
        <button key={document.key} type="button" onClick={() => onAgain(document)}>
          {`Show what ${document.file} says now; undo brings yours back`}
        </button>
      ))}
      <button type="button" onClick={keep}>
        Keep mine: the next saving writes over it
      </button>
    </div>
  );
}

/** The head of the desk: documents, undo and redo, saving, and what came of it. */
export function DeskBar(props: Props) {
  const { state, dispatch, changed, saving } = props;
  return (
    <header className="desk-bar">
      <h1>The desk</h1>
      <Documents {...props} />
      <div className="desk-actions">
        <button type="button" disabled={state.past.length === 0} onClick={() => dispatch({ do: "undo" })}>
          Undo
        </button>
        <button type="button" disabled={state.future.length === 0} onClick={() => dispatch({ do: "redo" })}>
          Redo
        </button>
        <button type="button" className="primary" onClick={saving.save}>
          {changed === 0 ? "Save" : `Save ${changed}`}
        </button>
      </div>
      <div role={saving.isRefused ? "alert" : "status"} className={saving.isRefused ? "saving refused" : "saving"}>
        {saving.says}
        {saving.pages.map(({ path, name }) => (
          <a key={path} href={path} target="_blank" rel="noopener">
            {`See the page of ${name} (in a new tab)`}
          </a>
        ))}
      </div>
      <Changed {...props} />
    </header>
  );
}
