"use client";
import { createContext, useContext } from "react";
import type { Choices } from "@/lib/desk/choices.ts";
import type { DeskText } from "@/lib/desk/desk-text.ts";

/** What fields and widgets know beside their own value. */
export interface DeskSurroundings {
  choices: Choices;
  /** The text that lies beside the draft. */
  text: DeskText | undefined;
  /** What is wrong, by the id of the field beside which it is said. */
  problems: ReadonlyMap<string, string[]>;
}

const nothing: Choices = {
  places: [],
  layers: [],
  publishers: [],
  publisherNames: [],
  articles: [],
  entries: [],
  excerpts: [],
  stops: [],
  people: [],
};

export const DeskContext = createContext<DeskSurroundings>({ choices: nothing, text: undefined, problems: new Map() });

export const useDesk = () => useContext(DeskContext);

/** What is wrong with a field. */
export const useProblems = (id: string): string[] => useDesk().problems.get(id) ?? [];
