/** One of every kind of answer that the site gives, for tests of what holds for all of them. */
import type { APIRequestContext } from "@playwright/test";
import { siteUrl } from "../lib/site/site-url.ts";

export interface Asked {
  address: string;
  /** What the answer's status is; 200 without. */
  status?: number;
  method?: string;
  headers?: Record<string, string>;
}

/** The address that the server has where none is set (lib/site/site-url.ts). */
const ownAddress = (path: string) => siteUrl({ ...process.env, PORT: process.env.E2E_PORT ?? "3210" }) + path;

const view = "map=7/40.2/46.5&layers=oblast-1923-1991";

/** What a browser shows as a page. */
const asPages = {
  "the first page": { address: "/" },
  "a page": { address: "/places/tbilisi" },
  "a page with a parameter that is not ours": { address: "/about?utm_source=x" },
  "a page with a view": { address: `/deployments/russian-peacekeepers?${view}` },
  "a filled report": { address: "/corrections?page=/about" },
  "a search": { address: "/search?q=tbilisi" },
  "a missing page": { address: "/no/such/page", status: 404 },
  "a missing page with a view": { address: `/places/nowhere?${view}`, status: 404 },
  "a missing file": { address: "/nothing.png", status: 404 },
  "an address cut inside a letter": { address: "/places/%D4", status: 404 },
  "a page by its inner address": { address: "/viewed/about", status: 404 },
} satisfies Record<string, Asked>;

const asOthers = {
  "the data of a page, for the program": { address: "/about?_rsc", headers: { RSC: "1" } },
  "a slash too many": { address: "/about/", status: 308 },
  "a capital too many": { address: "/Places/Tbilisi", status: 308 },
  "the language of a cookie": { address: "/about", headers: { Cookie: "names=hy" }, status: 307 },
  "a choice of language": { address: "/names/hy?to=/about", status: 303 },
  "a picture of the map": { address: "/map-image/wide/3.1/45.07/22.63/2w7/no-arcs.svg" },
  "a missing picture of the map": { address: "/map-image/nothing", status: 404 },
  "a preview picture": { address: "/social/about" },
  "a missing preview picture": { address: "/social/nothing", status: 404 },
  "a scaler of pictures": { address: "/_next/image?url=%2Ficons%2Ficon-192.png&w=64&q=75", status: 404 },
  "a figure to be taken": { address: "/picture/places/tbilisi.png" },
  "a figure to be taken, as a drawing": { address: `/picture/places/tbilisi.svg?${view}&theme=dark` },
  "a figure by another address than its own": { address: "/picture/places/tbilisi.png?x=1", status: 307 },
  "a missing figure": { address: "/picture/places/nowhere.png", status: 404 },
  "a citation": { address: "/cite/entries/2013-01-28-paris.txt" },
  "an annotation": { address: "/cite/excerpts/paris-on-monday.jsonld" },
  "a missing citation": { address: "/cite/entries/nothing.txt", status: 404 },
  "a table of the data": { address: "/data/entries.csv" },
  "the bibliography of the data": { address: "/data/sources.bib" },
  "the map of the data, for Google Earth": { address: "/data/atlas.kml" },
  "a table of the data, for Excel": { address: "/data/excel/entries.csv" },
  "all files of the data": { address: "/data/where-they-met.zip" },
  "a missing file of the data": { address: "/data/nothing.csv", status: 404 },
  "a missing file of the data, by the name of one": { address: "/data/entries.bib", status: 404 },
  "a missing table of the data, for Excel": { address: "/data/excel/nothing.csv", status: 404 },
  "a page as a table": { address: "/meetings.csv?level=leaders&mediator=russia&on=2020" },
  "a page as JSON": { address: "/places/tbilisi.json" },
  "a page as JSON, with what is not understood": { address: "/meetings.json?level=kings&on=never" },
  "a page on the map": { address: "/timeline.geojson" },
  "a page under its old address, as a table": { address: "/Places/Tbilisi.csv", status: 308 },
  "a missing page as a table": { address: "/places/nowhere.csv", status: 404 },
  "a page as what it is not given": { address: "/about.json?on=2013", status: 404 },
  "the description of all addresses": { address: "/data/openapi.json" },
  "a feed": { address: "/feeds/entries.atom" },
  "a feed in JSON": { address: "/feeds/places/tbilisi.json" },
  "a missing feed": { address: "/feeds/nothing.atom", status: 404 },
  "an embed": { address: "/embed/places/tbilisi" },
  "an embed with a view": { address: `/embed/deployments/russian-peacekeepers?${view}&theme=dark` },
  "a missing embed": { address: "/embed/no/such/page", status: 404 },
  "an embed of a page in capitals": { address: "/embed/Places/Tbilisi", status: 308 },
  "the sheet of embeds": { address: "/embed.css" },
  "the script of embeds": { address: "/embed.js" },
  "where an embed is made": { address: "/embed-this/places/tbilisi?on=2013" },
  "where no embed is made": { address: "/embed-this/no/such/page", status: 404 },
  "the sheet of where an embed is made": { address: "/embed-this.css" },
  "the script of where an embed is made": { address: "/embed-this.js" },
  "an answer of oEmbed": { address: `/oembed?url=${encodeURIComponent(ownAddress("/places/tbilisi"))}` },
  "an answer of oEmbed about another site": { address: "/oembed?url=https://example.org/", status: 404 },
  "an answer of oEmbed about nothing": { address: "/oembed", status: 400 },
  "an answer of oEmbed in XML": { address: "/oembed?url=x&format=xml", status: 501 },
  "the data of the map": { address: "/map-data.json" },
  "what the map shows from close by": { address: "/map-near.json" },
  "words of the map of another version": { address: "/map-words.json?of=x&places=1", status: 404 },
  "too many words of the map": { address: `/map-words.json?of=x&places=${"1.".repeat(201)}`, status: 400 },
  "the index of the search": { address: "/search-index.json" },
  "an answer of the search": { address: "/search.json?q=tbilisi" },
  "what texts are read against": { address: "/gazetteer.json" },
  "the sheet of answers to texts": { address: "/read.css" },
  "an answer without a text": { address: "/read/answer", status: 303 },
  "a text that is no form": { address: "/read/answer", method: "POST", status: 400 },
  "a text that is sent elsewhere": { address: "/read", method: "POST", status: 405 },
  "a layer": { address: "/geo/towns.geojson" },
  "an icon": { address: "/icons/icon-192.png" },
  "a drawn icon": { address: "/icon.svg" },
  "the manifest": { address: "/manifest.webmanifest" },
  "the script that every page begins with": { address: "/begin.js" },
  "the sheet of fonts": { address: "/fonts/faces.css" },
  "the site map": { address: "/sitemap.xml" },
  "a part of the site map": { address: "/sitemap/places.xml" },
  "the rules for robots": { address: "/robots.txt" },
  "whom to tell of a hole": { address: "/.well-known/security.txt" },
  "the description of the search": { address: "/opensearch.xml" },
  "the state of the server": { address: "/healthz" },
  "a method that is refused": { address: "/about", method: "DELETE", status: 405 },
  "a question for methods": { address: "/about", method: "OPTIONS", status: 204 },
  "an address without end": { address: `/${"x".repeat(600)}`, status: 414 },
  "a part that a file does not have": {
    address: "/geo/towns.geojson",
    headers: { Range: "bytes=99999999-" },
    status: 416,
  },
} satisfies Record<string, Asked>;

export type Kind = keyof typeof asPages | keyof typeof asOthers;

export const asked: Record<Kind, Asked> = { ...asPages, ...asOthers };

const kindsOfAnswer = Object.keys(asked) as Kind[];

export const isPage = (kind: Kind): boolean => Object.hasOwn(asPages, kind);
export const statusOf = (kind: Kind): number => asked[kind].status ?? 200;

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Of headers that came more than once, each. */
  all: (name: string) => string[];
  text: string;
  /** The address that was asked, whole. */
  url: string;
}

async function ask(request: APIRequestContext, { address, method, headers }: Asked): Promise<Answer> {
  const answer = await request.fetch(address, { method, headers, maxRedirects: 0 });
  const sent = answer.headersArray().map(({ name, value }) => [name.toLowerCase(), value] as const);
  return {
    status: answer.status(),
    headers: answer.headers(),
    all: (wanted) => sent.filter(([name]) => name === wanted).map(([, value]) => value),
    text: await answer.text(),
    url: answer.url(),
  };
}

let answers: Promise<[Kind, Answer][]> | undefined;

/** All answers with their kinds, asked for once by each worker. */
export function allAnswers(request: APIRequestContext): Promise<[Kind, Answer][]> {
  answers ??= Promise.all(
    kindsOfAnswer.map(async (kind): Promise<[Kind, Answer]> => [kind, await ask(request, asked[kind])]),
  );
  return answers;
}
