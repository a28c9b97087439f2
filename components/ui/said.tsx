import { Fragment, type ReactElement, type ReactNode } from "react";
import type { MessageKey } from "@/lib/words/messages/en.ts";
import type { Inserts, Words } from "@/lib/words/words.ts";

interface Props {
  words: Words;
  message: MessageKey;
  /** What stands in the message: text, numbers, elements, and for a tag what is made of its inside. */
  of: Inserts<ReactElement>;
}

/** Pieces of text and elements in a row, as a message has them. */
export const inRow = (pieces: readonly (string | ReactElement)[]): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence stay where they are
  pieces.map((piece, index) => <Fragment key={index}>{piece}</Fragment>);

/** A sentence with elements in it: `<Said words={words} message="entry.metAt" of={{ place: <PlaceLabel … /> }} />`. */
export const Said = ({ words, message, of }: Props): ReactNode => inRow(words.parts(message, of));
