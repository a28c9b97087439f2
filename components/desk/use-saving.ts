"use client";
import { type Dispatch, useState } from "react";
import type { Choices } from "@/lib/desk/choices.ts";
import { askDesk } from "./ask-desk.ts";
import { type DeskAction, type DeskState, unsaved } from "./desk-state.ts";
import { type PageOfDocument, savedPages } from "./saved-pages.ts";

export interface Saving {
  /** What came of the last saving, in a sentence; "" before the first. */
  says: string;
  isRefused: boolean;
  /** The pages of what was saved last. */
  pages: PageOfDocument[];
  /** The files that have changed meanwhile, with their hash now. */
  changed: { file: string; hash: string | null }[];
  save: () => void;
  /** Takes back what was said. */
  forget: () => void;
  /** Says what could not be done beside the saving. */
  fail: (fault: Error) => void;
}

const quiet = { says: "", isRefused: false, pages: [], changed: [] };

/** Saves everything on the desk that is not saved, at once. */
export function useSaving(
  state: DeskState,
  dispatch: Dispatch<DeskAction>,
  token: string,
  onChoices: (choices: Choices) => void,
): Saving {
  const [outcome, setOutcome] = useState<Omit<Saving, "save" | "forget" | "fail">>(quiet);
  const save = async () => {
    const documents = unsaved(state);
    if (documents.length === 0) return setOutcome({ ...quiet, says: "All is saved." });
    setOutcome({ ...quiet, says: "Saving …" });
    const answer = await askDesk<"save">({ do: "save", documents, token }).catch((error: Error) => error.message);
    if (typeof answer === "string") return setOutcome({ ...quiet, says: answer, isRefused: true });
    if ("refused" in answer)
      return setOutcome({ ...quiet, says: answer.refused, isRefused: true, changed: answer.changed });
    dispatch({ do: "saved", sent: documents, saved: answer.saved });
    if (answer.choices) onChoices(answer.choices);
    const files = [...new Set(answer.saved.map(({ file }) => file))].join(", ");
    setOutcome({ ...quiet, says: `Saved: ${files}`, pages: savedPages(documents, answer.saved) });
  };
  const fail = ({ message }: Error) =>
    setOutcome(({ changed }) => ({ ...quiet, says: message, isRefused: true, changed }));
  return { ...outcome, save, forget: () => setOutcome(quiet), fail };
}
