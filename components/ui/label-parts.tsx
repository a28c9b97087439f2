import { Fragment } from "react";
import { type LabelPart, nameSeparator } from "@/lib/atlas/names/names.ts";
import type { Words } from "@/lib/words/words.ts";

/** A line may end after the slash, not before it. */
const unbroken = nameSeparator.replace(" /", "\u00a0/");

/** The names of a label in a text: those in another language than that say so. */
export function LabelParts({ parts, words }: { parts: LabelPart[]; words: Pick<Words, "language"> }) {
  return parts.map(({ text, lang }, index) => (
    <Fragment key={text}>
      {index > 0 && unbroken}
      {lang === words.language ? text : <span lang={lang}>{text}</span>}
    </Fragment>
  ));
}
