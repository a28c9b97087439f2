"use client";
import { useState } from "react";
import type { DeskText } from "@/lib/desk/desk-text.ts";
import type { Span } from "@/lib/reading/findings.ts";

export interface ChosenPassage {
  chosen: Span | undefined;
  /** What was chosen last, also once it is quoted: what is begun next is begun from it. */
  last: Span | undefined;
  choose: (passage: Span | undefined) => void;
  /** What is chosen has been quoted: it is chosen no more. */
  quote: () => void;
}

/** The passage that is chosen in a text. It belongs to the text that it was chosen in, not to one that has come in its place. */
export function usePassage(text: DeskText | undefined): ChosenPassage {
  const [marked, setMarked] = useState<{ within: string; passage: Span; isQuoted?: boolean }>();
  const own = marked?.within === text?.name ? marked : undefined;
  return {
    chosen: own?.isQuoted ? undefined : own?.passage,
    last: own?.passage,
    choose: (passage) => setMarked(text && passage && { within: text.name, passage }),
    quote: () => setMarked(own && { ...own, isQuoted: true }),
  };
}
