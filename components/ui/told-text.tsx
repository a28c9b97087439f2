import type { ReactNode } from "react";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";

/** The `lang` of a text of ours: English where it has not been translated, else that of the page, which need not be said. */
export const langOf = (atlas: Pick<Atlas, "stateOf" | "words">, text: string): string | undefined =>
  atlas.words.language !== defaultLanguage && atlas.stateOf(text) === "missing" ? defaultLanguage : undefined;

/** A text of ours within another: marked where it is not in the language of the page. */
export function Told({ atlas, text }: { atlas: Pick<Atlas, "stateOf" | "words">; text: string }): ReactNode {
  const lang = langOf(atlas, text);
  return lang ? <span lang={lang}>{text}</span> : text;
}
