/** Values of an address as people paste and type them: with the quotes, brackets and full stops of what they stood in. */

const wrapping = String.raw`[\s\u200B-\u200F"'“”„‘’«»<>()\[\]{}.,;:!?/\\]+`;
const around = new RegExp(`^${wrapping}|${wrapping}$`, "gu");

/** Without what stands around it. */
export const tidied = (text: string): string => text.replace(around, "");

/** Hyphens and minus signs that a word processor made of "-" are one again. */
export const plainHyphens = (text: string): string => text.replace(/[\u2010-\u2015\u2212]/g, "-");

/** As the ids and words of addresses are written: "Foreign ministers." is foreign-ministers. */
export function slug(text: string): string {
  return tidied(plainHyphens(text))
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}
