/**
 * The text of a PDF that Chromium printed, for tests: enough of the format for what Skia writes (objects in the open,
 * deflated streams, hexadecimal strings, a ToUnicode map for each font), not a reader of any PDF.
 */
import { inflateSync } from "node:zlib";

interface FontMap {
  /** Hexadecimal digits of one code: 2 for simple fonts, 4 for composite ones. */
  digits: number;
  characters: Map<string, string>;
}

/** The bodies of all objects by their number; a stream is inflated. */
function objectsOf(pdf: Buffer): Map<string, string> {
  const text = pdf.toString("latin1");
  const objects = new Map<string, string>();
  for (const match of text.matchAll(/(\d+) 0 obj\b/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf("endobj", start);
    const stream = /\bstream\r?\n/.exec(text.slice(start, end));
    const length = Number(/\/Length (\d+)/.exec(text.slice(start, end))?.[1]);
    if (!stream || !text.slice(start, end).includes("/FlateDecode"))
      objects.set(match[1] ?? "", text.slice(start, end));
    else {
      const from = start + stream.index + stream[0].length;
      objects.set(match[1] ?? "", inflateSync(pdf.subarray(from, from + length)).toString("latin1"));
    }
  }
  return objects;
}

const decode = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");

function fontMap(unicode: string): FontMap {
  const characters = new Map<string, string>();
  for (const [, block = ""] of unicode.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = "", text = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) characters.set(code, decode(text));
  }
  for (const [, block = ""] of unicode.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, first = "", last = "", text = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++) {
        const character = Number.parseInt(text, 16) + code - Number.parseInt(first, 16);
        characters.set(code.toString(16).toUpperCase().padStart(first.length, "0"), String.fromCharCode(character));
      }
    }
  }
  const digits = /begincodespacerange\s*<(\w+)>/.exec(unicode)?.[1]?.length ?? 4;
  return { digits, characters };
}

/** All text of all pages, in the order in which it is drawn. */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, FontMap>();
  for (const body of objects.values()) {
    for (const [, name = "", number = ""] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? "")?.[1];
      if (unicode) fonts.set(name, fontMap(objects.get(unicode) ?? ""));
    }
  }
  const drawn = [...objects.values()].filter((body) => /\bBT\b/.test(body) && /\bTf\b/.test(body));
  return drawn.map((content) => contentText(content, fonts)).join("\n");
}

function contentText(content: string, fonts: Map<string, FontMap>): string {
  let font: FontMap | undefined;
  let text = "";
  for (const [, name, string] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name);
    else if (string && font) {
      const codes = string.toUpperCase().match(new RegExp(`.{${font.digits}}`, "g")) ?? [];
      text += codes.map((code) => font?.characters.get(code) ?? "").join("");
    }
  }
  return text;
}
