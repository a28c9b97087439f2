import { randomBytes } from "node:crypto";
import { availableParallelism } from "node:os";
import { contentPattern } from "./lib/content/content-folder.js";
import { inDevelopment } from "./lib/desk/in-development.js";
import { knownPaths } from "./lib/site/known-paths.js";
import { notPages } from "./lib/site/not-pages.js";
import {
  embedPolicy,
  embedThisPolicy,
  headersOfAll,
  isFramed,
  pagePolicy,
  picturePolicy,
  unframed,
} from "./lib/site/security-headers.js";

// An address with a view is drawn on request; without one the page is static. Pictures and files are not pages. The keys are
// those of lib/address/parameter-names.ts, which is compiled only later (lib/address/next-config.test.ts compares them); with "amp;"
// before it a key was copied from HTML.
const routes =
  "_next/|healthz$|oembed$|embed$|embed/|embed-this$|embed-this/|viewed|translated/|page-files/|social|map-image|picture/|fonts|cite/|data/|feeds/|in/|geo/|names/|dates/|sitemap/|read/answer$|(?:search|gazetteer|search-index|map-(?:data|near|words))\\.json$|sitemap\\.xml$" +
  inDevelopment.routes;
const pages = `/:path((?!${routes}).*)`;
// The files of pages: their addresses with an ending, those of the formats (lib/exports/formats.ts) and some that others may try.
// Files of their own that have such an ending are named.
const pageFiles = `/:path((?!${routes}|sitemap/|map-(?:data|near|words)\\.json|gazetteer\\.json|search-index\\.json|(?:sitemap|opensearch)\\.xml).*)\\.:ending(csv|json|geojson|kml|xlsx|xml)`;
const viewKeys = [
  "map",
  "on",
  "with",
  "layers",
  "kind",
  "level",
  "mediator",
  "place",
  "article",
  "names",
  "q",
  "sort",
  "voice",
  "rank",
  "part",
];
const reportKeys = ["page", "excerpt", "passage"];
// What is no view of the map.
const ofEveryPage = ["names", "q", "sort", "voice", "rank", "part"];
const asPasted = (keys) => keys.flatMap((key) => [key, `amp;${key}`]);

// The language of names stays with a reader from page to page: what they choose in the menu leaves a cookie (app/names), and
// an address without one leads, with that cookie, to the same address with it. So the address still says all that is shown,
// and one that somebody else has sent changes nothing but the page that it leads to.
const rememberedNames = ["hy", "az", "ru", "ka", "fr"];

// The languages beside English (lib/words/languages.ts; lib/address/next-config.test.ts compares them).
const prefixes = "hy|az|ru|ka|fr";
// A page in that language names places in it as it is.
const pagesNamedOtherwise = (names) => `/:path((?!${names}(?:/|$)|${routes}|.*\\.).*)`;

// By paths that tracing cannot follow.
const fontsOfPictures = [
  "./node_modules/@fontsource/{source-serif-4,noto-sans}/files/*-{latin,latin-ext,cyrillic}-{400,500,600}-*.woff",
  "./node_modules/@fontsource/noto-{sans,serif}-{armenian,georgian}/files/*-{armenian,georgian}-{400,600}-normal.woff",
];

// What other sites show or read of this one: preview pictures, pictures of maps, icons, citations and annotations, the data and
// feeds, and what an embed is made of: in a sandbox it stands for no site, so its own picture and sheet are another's to it.
const forOthers = [
  "/embed",
  "/embed/:path*",
  "/embed.css",
  "/embed.js",
  "/oembed",
  "/map-image/:path*",
  "/social/:path*",
  "/picture/:path+",
  "/icons/:file",
  "/icon.svg",
  "/apple-icon.png",
  "/cite/:path*",
  "/data/:path+",
  "/feeds/:path+",
];

// Whose scripts may read it, from any page and without asking who reads: the data, pages as data, and the feeds.
const open = [
  { key: "Access-Control-Allow-Origin", value: "*" },
  { key: "Access-Control-Expose-Headers", value: "ETag, Link, Content-Disposition, X-Address-Faults" },
];

// While somebody writes the content it may be broken: proxy.ts then says so, and looks up in the atlas what is not listed.
function pathsWhileWritten() {
  try {
    return knownPaths();
  } catch {
    return { built: [], onRequest: [] };
  }
}

const paths = process.env.NODE_ENV === "development" ? pathsWhileWritten() : knownPaths();

const policy = (value) => [{ key: "Content-Security-Policy", value }];

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  ...inDevelopment.config,
  poweredByHeader: false,
  // Beside the build, the part of the packages that a server needs (scripts/standalone.ts).
  output: "standalone",
  // Of what the build is made from (scripts/build-pages.ts): a tab of another build sees by it that its next page must be loaded
  // whole. Next's `deploymentId` would add itself to the address of every script, and so each release would cost all readers all
  // of them again (docs/scale.md).
  generateBuildId: () => process.env.BUILD_ID ?? null,
  // No page has an image that is to be scaled: /_next/image would scale for whoever asks.
  images: { unoptimized: true },
  experimental: {
    // Two documents, of English and of all other languages, have no layout in common that a missing file could stand in.
    globalNotFound: true,
    // Next would write whatever is asked for once to the disk and never take it away, missing pages too
    // (https://github.com/vercel/next.js/issues/73101). What is not made at build time it keeps in its memory, of bounded size.
    isrFlushToDisk: false,
    // Next leaves one processor of all to itself while the others make the pages, and of two that is half.
    cpus: availableParallelism(),
  },
  env: {
    // Written into proxy.ts when it is built.
    BUILT_PATHS: paths.built.join(" "),
    PATHS_ON_REQUEST: paths.onRequest.join(" "),
    // How far the timeline reaches (lib/atlas/dates/time-range.ts): a page drawn next year must agree with those drawn now.
    BUILD_YEAR: String(new Date().getUTCFullYear()),
    // Of the files of the data, as JSON: what says how large they are writes none of them (scripts/build-pages.ts).
    ...(process.env.DATA_SIZES && { DATA_SIZES: process.env.DATA_SIZES }),
    // For pages that Vercel keeps (lib/site/nonce.ts); a server of our own makes one at each start.
    ...(process.env.VERCEL && { NONCE_KEY: randomBytes(32).toString("base64") }),
  },
  // Views, missing pages and citations are made on request, and read the content then.
  outputFileTracingIncludes: {
    "/*": [...contentPattern(), "./public/geo/*.geojson"],
    // What the pictures read beside that.
    "/social/**": ["./app/icon.svg", ...fontsOfPictures],
    "/picture/**": fontsOfPictures,
  },
  async redirects() {
    // The first page was the whole map once, and views of it were shared.
    const ofWholeMap = ["", `/:language(${prefixes})`].flatMap((prefix) =>
      asPasted(viewKeys.filter((key) => !ofEveryPage.includes(key))).map((key) => ({
        source: prefix || "/",
        has: [{ type: "query", key }],
        destination: `${prefix && "/:language"}/map`,
        permanent: true,
      })),
    );
    const remembered = rememberedNames.map((names) => ({
      source: pagesNamedOtherwise(names),
      has: [{ type: "cookie", key: "names", value: names }],
      missing: [
        ...asPasted(["names"]).map((key) => ({ type: "query", key })),
        // Beside a page with a query Next fetches ahead the one without, which nobody sees.
        { type: "header", key: "next-router-prefetch" },
      ],
      destination: `/:path?names=${names}`,
      permanent: false,
    }));
    return [...ofWholeMap, ...remembered];
  },
  async rewrites() {
    return {
      beforeFiles: [
        { source: pageFiles, destination: "/page-files/:ending/:path" },
        ...asPasted(viewKeys).map((key) => ({
          source: pages,
          has: [{ type: "query", key }],
          destination: "/viewed/:path",
        })),
        // The report of a mistake is filled with the page that the address names.
        ...asPasted(reportKeys).map((key) => ({
          source: "/corrections",
          has: [{ type: "query", key }],
          destination: "/viewed/corrections",
        })),
      ],
    };
  },
  async headers() {
    return [
      { source: "/:path*", headers: headersOfAll },
      { source: `/:path((?!${isFramed}).*)`, headers: unframed },
      // Pages have theirs from proxy.ts, and have no other: of two policies a browser heeds both.
      { source: `/:path((?=${notPages}).*)`, headers: policy(pagePolicy()) },
      ...["/map-image/:path*", "/:file(.*\\.svg)"].map((source) => ({ source, headers: policy(picturePolicy) })),
      // Those that follow take the place of the policy of all that is no page.
      ...["/embed", "/embed/:path*"].map((source) => ({ source, headers: policy(embedPolicy) })),
      ...["/embed-this", "/embed-this/:path*"].map((source) => ({ source, headers: policy(embedThisPolicy) })),
      ...[...forOthers, pageFiles].map((source) => ({
        source,
        headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }],
      })),
      ...["/data/:path+", "/feeds/:path+", "/oembed", pageFiles].map((source) => ({ source, headers: open })),
      // The content changes only with a new build, and that empties Vercel's cache: draw each view once a day at most.
      ...asPasted(viewKeys).map((key) => ({
        source: pages,
        has: [{ type: "query", key }],
        headers: [{ key: "Vercel-CDN-Cache-Control", value: "max-age=86400" }],
      })),
      ...inDevelopment.headers,
      { source: "/search.json", headers: [{ key: "Vercel-CDN-Cache-Control", value: "max-age=86400" }] },
      {
        source: "/geo/:file",
        headers: [{ key: "Cache-Control", value: "public, max-age=3600, stale-while-revalidate=604800" }],
      },
    ];
  },
};
