/** Messages with a place left open, for what is known only later: whoever fills it needs neither the message nor its formatter. */
import type { MessageKey } from "./messages/en.ts";
import type { Words } from "./words.ts";

/** A letter of Unicode's private use, which no text has. */
const slot = "\uf8ff";

/** A message whose one value, `name`, is left open. */
export const openText = (key: MessageKey, name: string, words: Words): string => words(key, { [name]: slot });

/** The same with what belongs there. */
export const withSlot = (open: string, value: string): string => open.replace(slot, () => value);

/** What stands before and after it. */
export function textAround(key: MessageKey, name: string, words: Words): readonly [before: string, after: string] {
  const [before = "", after = ""] = openText(key, name, words).split(slot);
  return [before, after];
}
