/** What a key means, whichever alphabet its keyboard writes. lib/boot/begin.ts has the rule of the search a second time. */

/** What of a key event says that; the events of autofill have none of it. */
type Press = Partial<Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "isComposing">>;

/** What comes after it is no Latin letter. */
const lastLatinLetter = "ʯ";

/**
 * The key of an event, a letter as a small Latin one. What types a Latin letter is that letter, wherever it lies (AZERTY,
 * Dvorak) and with Caps Lock too; what types л, կ or ن is what a Latin keyboard has in its place, and so is the point or
 * the comma that Cyrillic ones have in the place of / and ?. Empty while a letter is composed of several keys.
 */
export function pressedKey({ key = "", code = "", shiftKey, isComposing }: Press): string {
  if (isComposing) return "";
  const foreign = key > lastLatinLetter || (code === "Slash" && key === (shiftKey ? "," : "."));
  if (!foreign) return key.length === 1 ? key.toLowerCase() : key;
  if (code === "Slash") return shiftKey ? "?" : "/";
  return code.replace(/^Key|^Digit/, "").toLowerCase();
}
