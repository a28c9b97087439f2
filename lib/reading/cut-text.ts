/** Text in UTF-16 that is cut or sent on: half of a character of two units is no character, and has no address. */

/** The beginning of a text, of at most so many UTF-16 units: never the first half of a character alone at its end. */
export function cutText(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.length < text.length && /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** With the mark of what could not be decoded in place of each half that stands alone, as a page is sent in UTF-8. */
export const wholeCharacters = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");
