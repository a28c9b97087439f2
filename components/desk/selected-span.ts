import type { Span } from "@/lib/reading/findings.ts";

/** Where in the text an end of a selection lies: its sentence says where that begins. undefined outside of all sentences. */
function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const sentence = element?.closest<HTMLElement>("[data-start]");
  if (!sentence) return undefined;
  const before = document.createRange();
  before.setStart(sentence, 0);
  before.setEnd(node, offset);
  return Number(sentence.dataset.start) + before.toString().length;
}

/** What is selected in the pane, in UTF-16 positions of its text; undefined where nothing is. */
export function selectedSpan(pane: Element | null): Span | undefined {
  const selection = getSelection();
  if (!pane || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return undefined;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}
