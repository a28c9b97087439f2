/** What the form of /read is answered with where no script runs. */
import { answeredDocument, refusedDocument } from "@/components/read/answer-document.ts";
import { pageText } from "@/lib/archive/page-text.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { isOfPress } from "@/lib/reading/dates/of-press.ts";
import type { Given } from "@/lib/reading/findings.ts";
import { gazetteerOf } from "@/lib/reading/gazetteer.ts";
import { readText } from "@/lib/reading/read-text.ts";
import { checkedText, type GivenText, textOfFile } from "@/lib/reading/shown/given-text.ts";
import { boundedBody } from "@/lib/server/bounded-body.ts";
import { mostPosted } from "@/lib/server/most-posted.ts";
import { siteName } from "@/lib/site/metadata.ts";
import { siteUrl } from "@/lib/site/site-url.ts";
import { readGrounds } from "@/lib/view/read-grounds.ts";

const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", "X-Robots-Tag": "noindex" };

const refused = (status: number, title: string, fault: string) =>
  new Response(refusedDocument(title, fault), { status, headers });

const wordsOf = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : "");

/** Of a saved page: what leads to other pages or is clicked. Not "form": some pages are one as a whole. */
const aroundArticle = ["nav", "button", "select", "dialog"];

/** The words of a saved page, with an empty line between its blocks. */
const wordsOfPage = (html: string) => pageText(html, aroundArticle).text.replaceAll("\n", "\n\n");

/** The text of the field, else that of the file: as in the browser, which writes into the field what it reads in a file. */
async function givenIn(form: FormData): Promise<GivenText> {
  const [text, file] = [wordsOf(form.get("text")), form.get("file")];
  if (text.trim() === "" && file instanceof File && file.size > 0)
    return textOfFile(file.name, new Uint8Array(await file.arrayBuffer()), wordsOfPage);
  return checkedText(text);
}

function factsIn(form: FormData): Given | { fault: string } {
  const [published, language] = [wordsOf(form.get("published")).trim(), wordsOf(form.get("language"))];
  if (published !== "" && !isOfPress(published))
    return { fault: "The day of publication is written as 2013-01-28, 2013-01 or 2013, from 1900 to 2099." };
  return {
    ...(published !== "" && { published }),
    ...(/^[a-z]{2}$/.test(language) && { language }),
  };
}

/** The form in a body that is no longer than one may be; null of what is no form. */
async function formIn(request: Request, body: Uint8Array<ArrayBuffer>): Promise<FormData | null> {
  const type = request.headers.get("Content-Type") ?? "";
  return new Response(body, { headers: { "Content-Type": type } }).formData().catch(() => null);
}

function answered(text: string, given: Given): Response {
  const atlas = loadAtlas();
  const gazetteer = gazetteerOf(atlas);
  const reading = readText(text, gazetteer, given);
  const site = { name: siteName(), origin: siteUrl() };
  return new Response(answeredDocument({ text, reading, gazetteer }, readGrounds(atlas), site), { headers });
}

/** Reads what was sent and forgets it. */
export async function readAnswer(request: Request): Promise<Response> {
  const body = await boundedBody(request.body, mostPosted);
  if (!body) {
    const most = `${(mostPosted / 1000).toLocaleString("en")} kB`;
    return refused(413, "That is too long", `The server reads at most ${most}. Send a part of the text.`);
  }
  const form = await formIn(request, body);
  if (!form) return refused(400, "That was no form", "What was sent cannot be read: use the form.");
  const given = await givenIn(form);
  if ("fault" in given) return refused(422, "Nothing was read", given.fault);
  const facts = factsIn(form);
  return "fault" in facts ? refused(422, "Nothing was read", facts.fault) : answered(given.text, facts);
}

/** Without a text there is no answer. */
export const toReadPage = (): Response =>
  new Response(null, { status: 303, headers: { Location: "/read", "Cache-Control": "no-store" } });
