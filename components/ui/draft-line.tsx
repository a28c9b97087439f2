import type { Words } from "@/lib/words/words.ts";

interface Props {
  of: { draft?: true | undefined };
  words: Words;
}

/** Says of a page, or of a row, that what it shows is a draft. Only `npm run dev` has any. */
export function DraftLine({ of, words }: Props) {
  return of.draft ? <p className="warning">{words("ui.draft.page")}</p> : null;
}
