/** A sheet as it is sent: without comments and indents. Strings in ours have neither. */
export const writtenSheet = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .trim();
