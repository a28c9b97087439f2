/** XML 1.0 has no way to write these, not even by number. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text that can stand in XML. */
export const writable = (text: string) => text.replace(unwritable, "");
