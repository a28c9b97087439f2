import type { IncomingMessage } from "node:http";
import { getBotType } from "next/dist/shared/lib/router/utils/is-bot.js";
import { siteUrl } from "../../site/site-url.ts";

/** What a drawing depends on, and nothing else of a request: so equal requests can be told from others. */
export interface DrawnRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
}

/** What the router of a browser says of the page that it wants. */
const ofRouter = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
] as const;

/** Crawlers that run no program get all metadata in the head of a page: one name for each kind of them. */
export const crawlers = { dom: "Googlebot", html: "Bingbot" };

/**
 * By whichever name this server was reached, no page says so: it names the site by the site's own address, and leads on by paths. With the names
 * that were asked for one drawing would be made, and kept, again and again.
 */
const ownHost = new URL(siteUrl()).host;

/** A language of names that the reader chose: without it in the address, the page leads there. */
const chosenNames = /(?:^|;\s*)(names=[a-z]{2})(?:;|$)/;

function headersOf({ headers }: IncomingMessage): Record<string, string | undefined> {
  const crawler = getBotType(headers["user-agent"] ?? "");
  return {
    host: ownHost,
    "accept-encoding": /\bgzip\b/.test(headers["accept-encoding"] ?? "") ? "gzip" : "identity",
    cookie: chosenNames.exec(headers.cookie ?? "")?.[1],
    "user-agent": crawler && crawlers[crawler],
    "x-forwarded-proto": headers["x-forwarded-proto"] === "https" ? "https" : undefined,
    ...Object.fromEntries(ofRouter.map((name) => [name, headers[name] as string | undefined])),
  };
}

/** A request as it is handed to who draws: HEAD is answered like GET, and loses its body later. */
export function askedOfDrawer(request: IncomingMessage): DrawnRequest {
  const { method = "GET", url = "/" } = request;
  const given = Object.entries(headersOf(request)).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { method: method === "HEAD" ? "GET" : method, url, headers: Object.fromEntries(given) };
}
