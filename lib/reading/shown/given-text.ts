/** What a reader gives to be read: bytes of a file or a text from the clipboard, and why it may be no text at all. */
import type { Words } from "../../words/words.ts";
import { isBinary, mostCharacters } from "../readable.ts";
import { mostOfFile } from "./limits.ts";

/** A sentence for the reader in place of an answer, or the text. */
export type GivenText = { text: string } | { fault: string };

const isPdf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-";

/** Share of bytes from 0xC0 on: the letters of Russian text in windows-1251, and few of a Western text. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) if (byte >= 0xc0) high++;
  return high > bytes.length * 0.3;
}

/** Text files have no label of their encoding: UTF-8 where it is valid, UTF-16 by its mark, else an old one-byte one. */
function decodedBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(looksCyrillic(bytes) ? "windows-1251" : "windows-1252").decode(bytes);
  }
}

/** The text, unless there is nothing in it to be read. Throws nothing. */
export function checkedText(text: string, words: Words): GivenText {
  if (text.trim() === "") return { fault: words("read-desk.fault.nothing") };
  if (isBinary(text)) return { fault: words("read-desk.fault.noText") };
  if (!/\p{L}/u.test(text.slice(0, mostCharacters))) return { fault: words("read-desk.fault.noWords") };
  // a byte order mark is no part of it
  return { text: text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n") };
}

/** The text of a file by its name and bytes; `ofHtml` takes the words out of a saved page. */
export function textOfFile(name: string, bytes: Uint8Array, ofHtml: (html: string) => string, words: Words): GivenText {
  if (isPdf(bytes) || /\.pdf$/i.test(name)) return { fault: words("read-desk.fault.pdf") };
  if (bytes.length > mostOfFile)
    return { fault: words("read-desk.fault.large", { megabytes: mostOfFile / 1_000_000 }) };
  const text = decodedBytes(bytes);
  if (isBinary(text)) return checkedText(text, words);
  if (!/\.(?:html?|xhtml)$/i.test(name) && !/^\s*<(?:!doctype html|html)\b/i.test(text))
    return checkedText(text, words);
  return checkedText(ofHtml(text), words);
}
