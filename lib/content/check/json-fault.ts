/** Where a text stops being JSON, and what would be right there: engines word it each in their own way, some without a place. */

export interface JsonFault {
  /** Both are counted from 1; the column in characters. */
  line: number;
  column: number;
  wrong: string;
  right: string;
}

type Words = { wrong: string; right: string };
type Expected = "value" | "item" | "item or ]" | "key" | "key or }" | "colon" | "comma or end" | "nothing";

// A text, a number, a word, or a mark. What matches none of them is no part of JSON.
const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them within a text.
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/y;
const space = /[ \t\r\n]*/y;

const isValue = (text: string) => !/^[{}[\],:]$/.test(text);
const isText = (text: string) => text.startsWith('"');

/** What may come after this token; undefined where the token may not stand. `open` are the brackets around it. */
function after(text: string, expected: Expected, open: string[]): Expected | undefined {
  const closed = (bracket: string): Expected | undefined => {
    if (open.pop() !== bracket) return undefined;
    return open.length === 0 ? "nothing" : "comma or end";
  };
  const wantsValue = expected === "value" || expected.startsWith("item");
  const wantsKey = expected.startsWith("key");
  if (wantsKey && isText(text)) return "colon";
  if (wantsValue && isValue(text)) return open.length === 0 ? "nothing" : "comma or end";
  if (wantsValue && (text === "{" || text === "[")) {
    open.push(text);
    return text === "{" ? "key or }" : "item or ]";
  }
  if (expected === "colon" && text === ":") return "value";
  if (expected === "comma or end" && text === ",") return open.at(-1) === "{" ? "key" : "item";
  if (text === "}" && (expected === "key or }" || expected === "comma or end")) return closed("{");
  if (text === "]" && (expected === "item or ]" || expected === "comma or end")) return closed("[");
  return undefined;
}

const closing = (open: string[]) => (open.at(-1) === "{" ? "}" : "]");

function wanted(expected: Expected, found: string, open: string[]): string {
  if (/^(key|item)$/.test(expected) && /^[}\]]$/.test(found)) return `remove the comma before it`;
  if (expected === "nothing") return "remove it, or what closes the file too early before it";
  if (expected === "colon") return 'put ":" between the field\'s name and what it holds';
  if (expected === "comma or end") return `put "," before it, or "${closing(open)}"`;
  return expected.startsWith("key") ? 'write the name of a field in "quotes" there' : "give a value there";
}

function faultAt(rest: string, expected: Expected, open: string[]): Words {
  const [found = ""] = /^(?:"[^"\n]{0,24}"?|[\w.+-]{1,24}|[\s\S]?)/u.exec(rest) ?? [];
  if (rest === "") return { wrong: "the file ends too early", right: `close it with "${closing(open)}"` };
  token.lastIndex = 0;
  if (token.test(rest)) return { wrong: `${found} stands where it may not`, right: wanted(expected, found, open) };
  if (found.startsWith('"')) {
    const isOpen = !/^"(?:[^"\\\n]|\\.)*"/.test(rest);
    const right = isOpen ? "end the text with a quote in its line" : String.raw`write a backslash as \\, a tab as \t`;
    return { wrong: isOpen ? "a text without an end" : "a text with a letter that JSON does not know", right };
  }
  return { wrong: `${found} is no JSON`, right: 'write a text in "quotes", a number, true, false or null' };
}

function placed(text: string, at: number, words: Words): JsonFault {
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1, ...words };
}

/** The first place at which a text is no JSON; undefined where all of it is. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
    if (at >= text.length && expected === "nothing") return undefined;
    token.lastIndex = at;
    const found: string | undefined = token.exec(text)?.[0];
    const before = [...open];
    const next: Expected | undefined = found === undefined ? undefined : after(found, expected, open);
    if (found === undefined || next === undefined) return placed(text, at, faultAt(text.slice(at), expected, before));
    expected = next;
    at += found.length;
  }
}
