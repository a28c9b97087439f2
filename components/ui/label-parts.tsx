import { Fragment } from "react";
import { defaultLanguage } from "@/lib/atlas/names/label-language.ts";
import { type LabelPart, nameSeparator } from "@/lib/atlas/names/names.ts";

/** A line may end after the slash, not before it. */
const unbroken = nameSeparator.replace(" /", "\u00a0/");

/** The names of a label in English text: those in another language say so. */
export function LabelParts({ parts }: { parts: LabelPart[] }) {
  return parts.map(({ text, lang }, index) => (
    <Fragment key={text}>
      {index > 0 && unbroken}
      {lang === defaultLanguage ? text : <span lang={lang}>{text}</span>}
    </Fragment>
  ));
}
