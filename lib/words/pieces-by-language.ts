export interface Piece {
  text: string;
  /** ISO 639-1 */
  lang: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A text in pieces, each in one language. `foreign`: what may stand in it, whole words, that is in another one than its `own`. */
export function piecesByLanguage(text: string, foreign: ReadonlyMap<string, string>, own: string): Piece[] {
  const others = [...foreign].flatMap(([words, lang]) => (lang === own ? [] : [words]));
  if (others.length === 0) return [{ text, lang: own }];
  // The longest first: one name may begin another.
  const longestFirst = others.toSorted((a, b) => b.length - a.length).map(escaped);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return text
    .split(found)
    .map((piece, index) => ({ text: piece, lang: (index % 2 === 1 && foreign.get(piece)) || own }))
    .filter((part) => part.text !== "");
}
