import { Fragment, type ReactNode } from "react";
import { piecesByLanguage } from "@/lib/words/pieces-by-language.ts";
import type { Words } from "@/lib/words/words.ts";
import { otherLang } from "./other-lang.ts";

interface Props {
  /** ISO 639-1; of what nobody has written down, nothing can be said. */
  of: string | undefined;
  words: Pick<Words, "language">;
  children: ReactNode;
}

/** A text within another: marked where it is not in the language of the page. */
export function InLanguage({ of, words, children }: Props): ReactNode {
  const lang = of && otherLang(of, words);
  return lang ? <span lang={lang}>{children}</span> : children;
}

interface PiecesProps {
  text: string;
  /** What of it may be in another language, each with that. */
  foreign: ReadonlyMap<string, string> | undefined;
  words: Pick<Words, "language">;
}

/** A text that was made with titles or names of other languages in it: those are marked. */
export const InLanguages = ({ text, foreign = new Map(), words }: PiecesProps): ReactNode =>
  piecesByLanguage(text, foreign, words.language).map(({ text: piece, lang }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stay where they are
    <Fragment key={index}>{lang === words.language ? piece : <span lang={lang}>{piece}</span>}</Fragment>
  ));
