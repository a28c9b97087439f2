/** The article within a saved page, without what the page puts around it: Readability on a DOM without a browser. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { pageText } from "../../lib/archive/page-text.ts";
import { isEdtf } from "../../lib/atlas/dates/dates.ts";
import { webAddress } from "../../lib/atlas/schema/fields.ts";
import type { Fault, SourceText } from "./source-text.ts";

/** In characters: less is a menu, or the notice of a page that needs a script. */
const leastArticle = 200;

/** Reads bytes in the encoding that the page names, UTF-8 without; undefined where they are none of it. */
function decoded(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? "utf-8";
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What the page itself says of its address. */
function addressIn(document: Document): string | null {
  const link = document.querySelector("link[rel=canonical]")?.getAttribute("href");
  const meta = document.querySelector("meta[property='og:url']")?.getAttribute("content");
  return [link, meta].find((each) => webAddress.safeParse(each).success) ?? null;
}

/** "2022-10-06T20:15:00+02:00" → the day as the page writes it; null where it writes none. */
function dayOf(written: string | null | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(written ?? "")?.[0];
  return day && isEdtf(day) ? day : null;
}

const languageOf = (written: string | null | undefined) =>
  /^[a-z]{2}(?![a-z])/i.exec(written ?? "")?.[0]?.toLowerCase() ?? null;

/** The page's headings of the first order; one of them alone is its headline, and not its site's name behind a stroke. */
const headings = (document: Document) =>
  [...document.querySelectorAll("h1")].map((heading) => (heading.textContent ?? "").replace(/\s+/g, " ").trim());

function titleOf(title: string, [heading, ...more]: string[]): string {
  const isOne = heading !== undefined && heading !== "" && more.length === 0;
  const isHeadline = isOne && (title.includes(heading) || heading.includes(title) || heading.split(" ").length >= 4);
  return isHeadline ? heading : title;
}

const lines = (html: string) => pageText(html).text.split("\n").filter(Boolean);

/**
 * The article of a saved page, its headline first and an empty line between its blocks, and what the page says of itself. A fault where
 * the bytes are not in the encoding that the page names, and where no article of 200 characters is found.
 */
export function htmlText(file: string, bytes: Uint8Array): SourceText | Fault {
  const html = decoded(bytes);
  if (html === undefined) return { fault: `${file} is no page in the encoding that it names: save it anew, in UTF-8.` };
  const document = parseHTML(html).document as unknown as Document;
  const url = addressIn(document);
  for (const aside of document.querySelectorAll("figure, figcaption, aside, nav, form, button")) aside.remove();
  const first = headings(document);
  const article = new Readability(document).parse();
  const title = titleOf(article?.title?.trim() ?? "", first);
  const body = lines(article?.content ?? "").filter((line) => line !== title);
  if (!article || !title || body.join("").length < leastArticle)
    return { fault: `No article was found in ${file}: open the page, copy the article's text and save it as .txt.` };
  return {
    text: `${[title, ...body].join("\n\n")}\n`,
    said: {
      url,
      published: dayOf(article.publishedTime),
      publisher: article.siteName ?? null,
      language: languageOf(article.lang),
    },
  };
}
