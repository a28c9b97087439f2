"use client";
import { type RefObject, useEffect } from "react";
import type { Span } from "@/lib/reading/findings.ts";

const name = "desk-chosen";

/** The text node and the place in it of a position of the text, within the sentences of the pane. */
function placeOf(pane: Element, position: number): [Node, number] | undefined {
  for (const sentence of pane.querySelectorAll<HTMLElement>("[data-start]")) {
    const [node] = sentence.childNodes;
    const at = position - Number(sentence.dataset.start);
    if (node && at >= 0 && at <= (node.textContent?.length ?? 0)) return [node, at];
  }
  return undefined;
}

/** Marks the words that are chosen, to the letter; a browser without such marks shows the sentence that holds them. */
export function useChosenHighlight(pane: RefObject<Element | null>, chosen: Span | undefined): void {
  useEffect(() => {
    if (!pane.current || !chosen || !("highlights" in CSS)) return;
    const [start, end] = [placeOf(pane.current, chosen.start), placeOf(pane.current, chosen.end)];
    if (!start || !end) return;
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    CSS.highlights.set(name, new Highlight(range));
    return () => {
      CSS.highlights.delete(name);
    };
  }, [pane, chosen]);
}
