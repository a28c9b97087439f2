/** Line ends and our own colours (ingest-table.ts) stay; what else is no letter, or turns the direction of letters, goes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for
const commands = /(\n|\u001b\[(?:3[1236]|39)m)|[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Words for a terminal: a page, a file or another program may hold anything, also what would command it. */
export const harmless = (words: string): string => words.replace(commands, (_, own: string | undefined) => own ?? " ");
