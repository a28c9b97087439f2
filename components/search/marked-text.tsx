import { markedParts } from "@/lib/search/marks.ts";

interface Props {
  text: string;
  /** The terms that were asked for, and those of the document that fit. */
  wanted: string[];
  found: string[];
}

/** A text with what was found marked. */
export function MarkedText({ text, wanted, found }: Props) {
  return markedParts(text, wanted, found).map(({ text: part, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity
    marked ? <mark key={index}>{part}</mark> : part,
  );
}
