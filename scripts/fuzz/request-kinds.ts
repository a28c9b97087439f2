/** The kinds of requests that the site is asked, each a function of chance: what is right, what is odd, what is meant to harm. */
import { parameterNames } from "../../lib/address/parameter-names.ts";
import type { Request } from "./exchange.ts";
import { escaped, hostile, inAddress, objectName, otherSite } from "./hostile.ts";
import * as words from "./odd-words.ts";
import type { Random } from "./random.ts";

/** The site that is asked: its host with the port, and the paths of its pages. */
export interface AskedSite {
  host: string;
  paths: string[];
}

type Header = Request["headers"][number];
type Kind = (random: Random, site: AskedSite) => Partial<Request> & Pick<Request, "target">;

const times = <Value>(count: number, make: () => Value) => Array.from({ length: count }, make);

function query(random: Random, value: () => string): string {
  const pairs = times(1 + random.below(4), () => `${random.one(parameterNames)}=${value()}`);
  return `?${pairs.join(random.one(["&", "&", "&amp;", ";"]))}`;
}

const oneIn = (random: Random, cases: number, text: () => string) => (random.oneIn(cases) ? text() : "");
const hostileValue = (random: Random) => inAddress(random, hostile(random));
const hostileQuery = (random: Random) => query(random, () => hostileValue(random));
const rightQuery = (random: Random) => query(random, () => inAddress(random, random.one(words.values)));

const at =
  (path: (random: Random, site: AskedSite) => string): Kind =>
  (random, site) => ({ target: path(random, site) });

/** Latin-1 without what ends a line: anything else is no header at all. */
const headerText = (text: string) => text.replace(/[^ -~\u00a0-\u00ff]/g, "?");

const oddHeader = (random: Random): Header => [
  random.one(words.headerNames),
  random.oneIn(3) ? headerText(hostile(random)) : random.one(words.headerValues),
];

const routerHeaders = (random: Random): Header[] =>
  Object.entries(words.routerHeaders).flatMap(([name, values]) =>
    random.oneIn(2) || name === "RSC" ? [[name, random.one(values)] satisfies Header] : [],
  );

const page = (random: Random, { paths }: AskedSite) => random.one(paths);

/** What each kind is called in the report, and how one of it is made. */
export const requestKinds: Record<string, Kind> = {
  pages: at(page),
  files: at((random) => random.one(words.files)),
  "right parameters": at((random, site) => page(random, site) + rightQuery(random)),
  "hostile parameters": at((random, site) => page(random, site) + hostileQuery(random)),
  "names of every object": at((random) => {
    const path = random.one(["/", "/places/", "/tour/", "/viewed/"]) + objectName(random) + random.one(["", "/x"]);
    return path + oneIn(random, 2, () => query(random, () => objectName(random)));
  }),
  "parameters of every object": at((random, site) => `${page(random, site)}?${objectName(random)}=x&on=2013`),
  "unknown ids": at((random) => `/${random.one(words.folders)}/${hostileValue(random)}`),
  "odd paths": at((random) => `/${times(1 + random.below(5), () => hostileValue(random)).join("/")}`),
  "broken escapes": at((random) => {
    const folder = random.one([
      "",
      "places/",
      "map-image/",
      "social/",
      "picture/",
      "cite/entries/",
      "names/",
      "_next/",
    ]);
    return `/${folder}${escaped(random)}${oneIn(random, 2, () => query(random, () => escaped(random)))}`;
  }),
  "addresses without end": at((random) => {
    const start = random.one(["/", "/places/", "/search?q=", "/corrections?page=", "/about?x=", "/meetings?on="]);
    return start + random.one(["x", "/", "%41", "a-", "&x=", "."]).repeat(random.one([200, 900, 3000]));
  }),
  "many parameters": at((random) => `/meetings?${times(200, () => `${random.one(parameterNames)}=x`).join("&")}`),
  "other sites": at((random, site) => {
    const to = otherSite(random);
    return random.one([
      to,
      `/names/hy?to=${inAddress(random, to)}`,
      to + page(random, site),
      `${page(random, site)}/${to}`,
    ]);
  }),
  languages: at((random) => `/names/${random.one(["hy", "en", objectName(random)])}?to=${hostileValue(random)}`),
  searches: at(
    (random) =>
      `/search${oneIn(random, 2, () => ".json")}?q=${inAddress(random, random.one([hostile(random), "tbilisi 2013", "Ստեփանակերտ"]))}`,
  ),
  reports: at((random) => `/corrections?page=${hostileValue(random)}&excerpt=${hostileValue(random)}`),
  "pictures of the map": at((random) => {
    const camera = random.one(["7/40/45", "5.35/47/24", "99/0/0", "x/y/z"]);
    const arcs = random.one(["no-arcs", "paris", "paris+paris", "%25", objectName(random), "paris+".repeat(60)]);
    return `/map-image/${random.one(["wide", "narrow", "x"])}/${camera}/${random.one(["3", "zzzzzz", "-1"])}/${arcs}.svg`;
  }),
  "social pictures": at((random) => {
    const path = random.one(["", "/about", "/places/x", `/${objectName(random)}`, `/places/${objectName(random)}`]);
    return `/social${path}${oneIn(random, 2, () => hostileQuery(random))}`;
  }),
  "pictures to be taken": at((random) => {
    const page = random.one([
      "places/tbilisi",
      "meetings",
      "about",
      "places/x",
      "",
      objectName(random),
      hostileValue(random),
    ]);
    return `/picture/${page}.${random.one(["png", "svg", "gif"])}${oneIn(random, 2, () => hostileQuery(random))}`;
  }),
  citations: at((random) => {
    const ending = random.one(["txt", "bib", "ris", "json", "jsonld", objectName(random)]);
    return `/cite/${random.one(["entries", "excerpts", objectName(random)])}/${hostileValue(random)}.${ending}`;
  }),
  "files of the data": at((random) => {
    const name = random.one(["entries.csv", "atlas.json", "entries", "ENTRIES.CSV", "x.zip", objectName(random)]);
    return `/data/${oneIn(random, 3, () => "excel/")}${name}${oneIn(random, 2, () => hostileQuery(random))}`;
  }),
  "pages as data": at((random, site) => {
    const path = random.one([page(random, site), "/index", "/", "/places/nowhere", `/${objectName(random)}`]);
    const ending = random.one(["csv", "json", "geojson", "kml", "xlsx", "xml", "CSV", objectName(random)]);
    const asked = random.one([() => "", () => rightQuery(random), () => hostileQuery(random)]);
    return `${path}.${ending}${asked()}`;
  }),
  feeds: at((random) => {
    const name = random.one(["entries", "places/tbilisi", "places/nowhere", "", objectName(random)]);
    return `/feeds/${name}.${random.one(["atom", "json", "xml"])}${oneIn(random, 2, () => hostileQuery(random))}`;
  }),
  embeds: at((random, site) => {
    const path = random.oneIn(3) ? `/places/${hostileValue(random)}` : page(random, site);
    const look = `theme=${random.one(["dark", objectName(random)])}&show=${random.one(["map", "quotation", hostileValue(random)])}`;
    return `/${random.one(["embed", "embed", "embed-this"])}${path === "/" ? "" : path}${rightQuery(random)}&${look}`;
  }),
  "embeds with hostile parameters": at((random, site) => {
    const path = page(random, site);
    const size = `&width=${hostileValue(random)}&height=${hostileValue(random)}`;
    return `/${random.one(["embed", "embed-this"])}${path === "/" ? "" : path}${hostileQuery(random)}${size}`;
  }),
  oEmbed: at((random, site) => {
    const own = `http://${site.host}${page(random, site)}${rightQuery(random)}`;
    const url = inAddress(random, random.one([own, own, hostile(random), otherSite(random)]));
    const most = random.one(["320", "0", "-1", "1e9", objectName(random)]);
    return `/oembed?url=${url}&maxwidth=${most}&maxheight=${most}&format=${random.one(["json", "xml", hostileValue(random)])}`;
  }),
  "paths of the framework": at((random) => random.one(words.inner)),
  methods: (random, site) => ({ method: random.one(words.methods), target: page(random, site) }),
  actions: (random, site) => ({
    method: "POST",
    target: page(random, site),
    headers: [
      ["Next-Action", random.one(["00ff", "x", objectName(random)])],
      ["Content-Type", random.one(["text/plain", "multipart/form-data; boundary=x"])],
      ["Content-Length", "2"],
    ],
    body: "[]",
  }),
  "texts to be read": (random) => {
    const words = random.one([
      () => hostile(random),
      () => "They met in Paris on 28 January 2013. ",
      () => "1 May 1994, ",
    ]);
    const text = headerText(times(1 + random.below(40), words).join(" ")).repeat(random.one([1, 1, 1, 400]));
    const part = `--x\r\nContent-Disposition: form-data; name="${random.one(["text", "text", "file", objectName(random)])}"\r\n\r\n${text}\r\n--x--\r\n`;
    const body = random.one([part, part, text, ""]);
    return {
      method: "POST",
      target: random.one(["/read/answer", "/read/answer", "/read/answer?on=2013", "/read", "/read/answer/x"]),
      headers: [
        [
          "Content-Type",
          random.one([
            "multipart/form-data; boundary=x",
            "multipart/form-data; boundary=x",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "text/x",
            headerText(hostile(random)),
          ]),
        ],
        ["Content-Length", String(body.length)],
      ],
      body,
    };
  },
  targets: (random, { host }) => ({ target: random.one(words.targets).replaceAll("HOST", host) }),
  hosts: (random, site) => ({
    target: page(random, site),
    headers: times(1 + random.below(2), () => ["Host", random.one(words.hosts).replaceAll("HOST", site.host)]),
  }),
  headers: (random, site) => ({
    target: page(random, site) + oneIn(random, 3, () => rightQuery(random)),
    headers: times(1 + random.below(3), () => oddHeader(random)),
  }),
  "other protocols": (random, site) => ({
    target: random.one([page(random, site), "/_next/webpack-hmr", "/_next/hmr"]),
    headers: [
      ["Connection", "Upgrade"],
      ["Upgrade", random.one(["websocket", "h2c", "x"])],
    ],
  }),
  "requests of the router": (random, site) => ({
    target: `${page(random, site)}?${random.one(["_rsc=x", "_rsc=", "on=2013&_rsc=1", "x"])}`,
    headers: routerHeaders(random),
  }),
};

const names = Object.keys(requestKinds);

/**
 * The request of a number, whole: the kinds follow each other, and every one that does not set another host names the site's.
 */
export function requestFrom(random: Random, site: AskedSite, number: number): { kind: string; request: Request } {
  const kind = names[number % names.length] ?? "";
  const { method = "GET", target, headers = [], body = "" } = requestKinds[kind]?.(random, site) ?? { target: "/" };
  const host: Header[] = headers.some(([name]) => name === "Host") ? [] : [["Host", site.host]];
  return { kind, request: { method, target, headers: [...host, ...headers], body } };
}
