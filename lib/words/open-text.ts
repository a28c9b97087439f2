/** Texts of a message whose values are known only later: whoever fills them in needs neither the message nor its formatter. */
import type { MessageKey } from "./messages/en.ts";
import type { Words } from "./words.ts";

/** A message with its values, by their names, left open: "Map: {title}". */
export const openText = (key: MessageKey, words: Words, ...names: string[]): string =>
  words(key, Object.fromEntries(names.map((name) => [name, `{${name}}`])));

/** An open text with values in the place of what stands there in { }. */
export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** What stands before and after the one value of a message. */
export function textAround(key: MessageKey, words: Words, name: string): readonly [before: string, after: string] {
  const [before = "", after = ""] = openText(key, words, name).split(`{${name}}`);
  return [before, after];
}
