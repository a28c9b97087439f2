/** The words of a saved page, without its markup: what excerpts are looked for in, and what a change is measured by. */
import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";

export interface PageText {
  /** Of the head; null where there is none. */
  title: string | null;
  /** White space is one space, a new block a new line. */
  text: string;
}

/** Elements that a browser shows no words of. */
const unread: ReadonlySet<string> = new Set(["script", "style", "noscript", "template", "svg", "iframe", "object"]);
const blocks = new Set(
  "address article aside blockquote body br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th title tr ul".split(
    " ",
  ),
);

const tidied = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");

/**
 * Reads HTML as a browser would show it: no scripts, no styles, no comments, letters instead of references to them. `leftOut`: names of
 * further elements whose words are not wanted.
 */
export function pageText(html: string, leftOut: readonly string[] = []): PageText {
  const closed = new Set([...unread, ...leftOut]);
  const open: string[] = [];
  let [title, text] = ["", ""];
  const parser = new Parser({
    onopentag(name) {
      if (closed.has(name) || name === "title") open.push(name);
      if (blocks.has(name)) text += "\n";
    },
    ontext(part) {
      // a line end in the source is white space; only blocks begin a line
      const words = part.replace(/\s+/g, " ");
      if (open.length === 0) text += words;
      // pictures have titles too
      else if (open.join() === "title") title += words;
    },
    onclosetag(name) {
      if (open.at(-1) === name) open.pop();
      if (blocks.has(name)) text += "\n";
    },
  });
  parser.end(html);
  return { title: title.trim() || null, text: tidied(text) };
}

/** SHA-256 of a page's text, as hexadecimal digits: the same for the same words, whatever stands round them. */
export function textHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
