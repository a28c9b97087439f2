/** What the form of /read is answered with where no script runs. */
import { answeredDocument, refusedDocument } from "@/components/read/answer-document.ts";
import { fieldOfWords } from "@/components/read/field-of-words.ts";
import { pageText } from "@/lib/archive/page-text.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { isOfPress } from "@/lib/reading/dates/of-press.ts";
import type { Given } from "@/lib/reading/findings.ts";
import { readText } from "@/lib/reading/read-text.ts";
import { checkedText, type GivenText, textOfFile } from "@/lib/reading/shown/given-text.ts";
import { toldGazetteer } from "@/lib/reading/told-gazetteer.ts";
import { boundedBody } from "@/lib/server/bounded-body.ts";
import { mostPosted } from "@/lib/server/most-posted.ts";
import { siteUrl } from "@/lib/site/site-url.ts";
import { readGrounds } from "@/lib/view/read-grounds.ts";
import { english } from "@/lib/words/catalogue.ts";
import { defaultLanguage, isLanguage, type Language } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";

const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", "X-Robots-Tag": "noindex" };

const refused = (status: number, title: string, fault: string, words: Words) =>
  new Response(refusedDocument(title, fault, words), { status, headers });

const textIn = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : "");

/** Of a saved page: what leads to other pages or is clicked. Not "form": some pages are one as a whole. */
const aroundArticle = ["nav", "button", "select", "dialog"];

/** The words of a saved page, with an empty line between its blocks. */
const wordsOfPage = (html: string) => pageText(html, aroundArticle).text.replaceAll("\n", "\n\n");

/** The text of the field, else that of the file: as in the browser, which writes into the field what it reads in a file. */
async function givenIn(form: FormData, words: Words): Promise<GivenText> {
  const [text, file] = [textIn(form.get("text")), form.get("file")];
  if (text.trim() === "" && file instanceof File && file.size > 0)
    return textOfFile(file.name, new Uint8Array(await file.arrayBuffer()), wordsOfPage, words);
  return checkedText(text, words);
}

function factsIn(form: FormData, words: Words): Given | { fault: string } {
  const [published, language] = [textIn(form.get("published")).trim(), textIn(form.get("language"))];
  if (published !== "" && !isOfPress(published)) return { fault: words("read.refused.published") };
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

function answered(atlas: Atlas, text: string, given: Given): Response {
  const gazetteer = toldGazetteer(atlas);
  const reading = readText(text, gazetteer, given, atlas.words);
  const site = { name: atlas.decisions.title, origin: siteUrl() };
  return new Response(answeredDocument({ text, reading, gazetteer }, readGrounds(atlas), site, atlas.words), {
    headers,
  });
}

/** That of the page whose form it is. */
function languageIn(form: FormData): Language {
  const language = form.get(fieldOfWords);
  return isLanguage(language) ? language : defaultLanguage;
}

/** Reads what was sent and forgets it. What is too long to be read, and what is no form, is said so in English: its language is not known. */
export async function readAnswer(request: Request): Promise<Response> {
  const body = await boundedBody(request.body, mostPosted);
  if (!body) {
    const why = english("read.refused.longWhy", { kilobytes: mostPosted / 1000 });
    return refused(413, english("read.refused.long"), why, english);
  }
  const form = await formIn(request, body);
  if (!form) return refused(400, english("read.refused.form"), english("read.refused.formWhy"), english);
  const atlas = loadAtlas(languageIn(form));
  const { words } = atlas;
  const nothing = (why: string) => refused(422, words("read.refused.nothing"), why, words);
  const given = await givenIn(form, words);
  if ("fault" in given) return nothing(given.fault);
  const facts = factsIn(form, words);
  return "fault" in facts ? nothing(facts.fault) : answered(atlas, given.text, facts);
}

/** Without a text there is no answer. */
export const toReadPage = (): Response =>
  new Response(null, { status: 303, headers: { Location: "/read", "Cache-Control": "no-store" } });
