import { markedParts } from "@/lib/search/marks.ts";

interface Props {
  text: string;
  /** The terms that were asked for, and those of the document that fit. */
  wanted: string[];
  found: string[];
}

/**
 * A text with what was found marked. Each part is an element: the translators of browsers replace texts, and React breaks
 * on one that it wants to move or remove and that is gone (https://github.com/facebook/react/issues/11538). So it is in
 * all that changes in the browser: what comes, goes or changes is an element, or the only text in one.
 */
export function MarkedText({ text, wanted, found }: Props) {
  return markedParts(text, wanted, found).map(({ text: part, marked }, index) => {
    const Part = marked ? "mark" : "span";
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity
    return <Part key={index}>{part}</Part>;
  });
}
