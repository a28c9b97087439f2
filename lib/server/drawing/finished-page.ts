/**
 * A page that the build has not made (lib/site/built-pages.js), finished as the build finishes its own: its program waits, its data are a
 * file, its policy allows the same two scripts as that of every page, and it is packed. Any server of the same build writes the same bytes,
 * so the data may be asked of one that has not made the page.
 */
import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { defaultLanguage, isLabelLanguage } from "../../atlas/names/label-language.ts";
import { deferScripts } from "../../boot/deferred-page.ts";
import { dataAddress } from "../../boot/page-data.ts";
import { notPages } from "../../site/not-pages.js";
import { plainAnswer } from "../answer.ts";
import { entityTag } from "../entity-tag.ts";
import { packed, readable } from "../packed.ts";
import { askedOfDrawer, crawlers, type DrawnRequest } from "./asked-of-drawer.ts";
import type { DrawnAnswer } from "./drawn-answer.ts";

/** What is wanted of a page at a path: itself, or what its program begins with. */
export interface AskedPage {
  path: string;
  part: "html" | "data";
  asked: DrawnRequest;
}

const isNoPage = new RegExp(`^/(?:${notPages})`);

/** The name of the data of a page below the folder of data. */
const dataName = (build: string, path: string) => `${build}${path}.json`;

/** Whether a cookie has names that an address without them leads to: `rememberedNames` of next.config.js. */
function leadsToNames(cookie = ""): boolean {
  const names = cookie.slice("names=".length);
  return isLabelLanguage(names) && names !== defaultLanguage;
}

/** An address without what asks for nothing: a bare "?", and the mark by which Next's program tells its own requests apart. */
function withoutEmptyQuery(url: string): string {
  const [path = "", query = ""] = url.split("?", 2);
  return query.split("&").every((each) => each === "" || /^_rsc(?:=|$)/.test(each)) ? path : url;
}

/** What a request wants of which page that is not ready; undefined where it wants something else. `build`: its id. */
export function askedPage(
  request: IncomingMessage,
  build: string,
  isReady: (path: string) => boolean,
): AskedPage | undefined {
  // proxy.ts sees no query in what this takes off, and gives the page the policy of one without scripts.
  const url = withoutEmptyQuery(request.url ?? "/");
  const [start = "", end = ""] = dataAddress(dataName(build, " ")).split(" ");
  const part = url.startsWith(`${start}/`) && url.endsWith(end) ? "data" : "html";
  const path = part === "data" ? url.slice(start.length, -end.length) : url;
  if (path.includes("?") || isNoPage.test(path) || isReady(path)) return undefined;
  const { host = "", rsc, cookie, "x-forwarded-proto": protocol } = askedOfDrawer(request).headers;
  // A part for the program, or a page that leads to the same one with a reader's names.
  if (part === "html" && (rsc || leadsToNames(cookie))) return undefined;
  const headers = { host, "accept-encoding": "identity", "user-agent": crawlers.html };
  return {
    path,
    part,
    asked: { method: "GET", url: path, headers: { ...headers, ...(protocol && { "x-forwarded-proto": protocol }) } },
  };
}

const isHtml = (headers: OutgoingHttpHeaders) => String(headers["content-type"]).startsWith("text/html");

/** The page without its scripts; as it is where it has one that is not known, which its policy then keeps from running. */
function deferred(html: string, name: string) {
  try {
    return deferScripts(html, () => name);
  } catch (error) {
    console.error(error);
    return { html };
  }
}

/** A page as it was drawn, without its scripts, packed, with its data; what is no page stays as it is, and a missing one is only packed. */
export async function finished(answer: DrawnAnswer, path: string, build: string): Promise<DrawnAnswer> {
  const { status, headers, body } = answer;
  if (!isHtml(headers)) return answer;
  if (status !== 200) return { ...answer, body: await packed(body), isPacked: true };
  const { html, data } = deferred(body.toString(), dataName(build, path));
  const kept = { "cache-control": "s-maxage=31536000", etag: entityTag(html) };
  return {
    status,
    headers: { ...headers, ...kept },
    body: await packed(Buffer.from(html)),
    data: data && (await packed(Buffer.from(data.text))),
    isPacked: true,
  };
}

const dataHeaders = { "content-type": "application/json", "cache-control": "public, max-age=31536000, immutable" };

function noData(): DrawnAnswer {
  const { body = "", ...rest } = plainAnswer(404, "No page has data of this name.");
  return { ...rest, body: Buffer.from(body) };
}

/** The part of an answer that was asked for; of what is no page nothing is data, but who was refused is told so. */
function wanted(answer: DrawnAnswer, part: AskedPage["part"]): DrawnAnswer {
  if (part === "html" || answer.status === 503) return answer;
  return answer.data ? { ...answer, headers: dataHeaders, body: answer.data } : noData();
}

/** The part of a finished page that was asked for, as whoever asked can read it. */
export async function partOf(answer: DrawnAnswer, { part }: AskedPage, request: IncomingMessage): Promise<DrawnAnswer> {
  const { status, headers, body: text, isPacked } = wanted(answer, part);
  if (!isPacked) return { status, headers, body: text };
  const { body, encoding } = await readable(text, request.headers);
  const varied = [headers.vary ?? []].flat().join(", ");
  const vary = /\baccept-encoding\b/i.test(varied) ? varied : [varied, "Accept-Encoding"].filter(Boolean).join(", ");
  return { status, headers: { ...headers, vary, ...(encoding && { "content-encoding": encoding }) }, body };
}
