/** Text as it may stand in Markdown: what would be markup there is escaped, and a line stays one. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()<>#+!|~]/g, "\\$&").replace(/\s*\n\s*/g, " ");
