import { securityHeaders } from "./lib/site/security-headers.js";

// An address with a view is drawn on request; without one the page is static. Pictures and files are not pages.
const pages = "/:path((?!_next/|viewed|social|map-image|fonts|cite/|geo/).*)";
const viewKeys = ["map", "on", "with", "layers", "kind", "level", "mediator", "place", "article", "sort", "names", "q"];

// The language of names stays with a reader from page to page: an address that names one leaves it in a cookie, and an
// address without one leads, with that cookie, to the same address with it. So the address still says all that is shown.
const rememberedNames = ["hy", "az", "ru", "ka"];
const pagesOnly = "/:path((?!_next/|viewed|social|map-image|fonts|cite/|geo/|.*\\.).*)";
const namesCookie = (value, seconds) => `names=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax`;
const aYear = 365 * 24 * 60 * 60;

// `next start` compresses an answer of a route handler only if its type is set here: it appends the handler's own as a
// list, which the compressor does not read. (Vercel compresses all of them.)
const compressed = {
  "/map-image/:path*": "image/svg+xml; charset=utf-8",
  "/map-data.json": "application/json",
  "/search-index.json": "application/json",
  "/fonts/faces.css": "text/css; charset=utf-8",
  "/begin.js": "text/javascript; charset=utf-8",
};

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // Pages of unknown ids are made on demand and read the content then.
  outputFileTracingIncludes: {
    "/*": ["./content/**/*.json", "./public/geo/*.geojson"],
    // What the social pictures read beside that, by paths that tracing cannot follow.
    "/social/**": [
      "./app/icon.svg",
      "./node_modules/@fontsource/{source-serif-4,noto-sans}/files/*-{latin,latin-ext,cyrillic}-{400,500,600}-*.woff",
      "./node_modules/@fontsource/noto-sans-{armenian,georgian}/files/*-{armenian,georgian}-{400,600}-normal.woff",
    ],
  },
  async redirects() {
    return rememberedNames.map((names) => ({
      source: pagesOnly,
      has: [{ type: "cookie", key: "names", value: names }],
      missing: [{ type: "query", key: "names" }],
      destination: `/:path?names=${names}`,
      permanent: false,
    }));
  },
  async rewrites() {
    return {
      beforeFiles: [
        ...viewKeys.map((key) => ({
          source: pages,
          has: [{ type: "query", key }],
          destination: "/viewed/:path",
        })),
        // The report of a mistake is filled with the page that the address names.
        ...["page", "excerpt"].map((key) => ({
          source: "/corrections",
          has: [{ type: "query", key }],
          destination: "/viewed/corrections",
        })),
      ],
    };
  },
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders },
      ...Object.entries(compressed).map(([source, value]) => ({ source, headers: [{ key: "Content-Type", value }] })),
      // The content changes only with a new build, and that empties Vercel's cache: draw each view once a day at most.
      ...viewKeys.map((key) => ({
        source: pages,
        has: [{ type: "query", key }],
        headers: [{ key: "Vercel-CDN-Cache-Control", value: "max-age=86400" }],
      })),
      // Only where it changes something, so that the answer can be kept for all readers otherwise.
      ...rememberedNames.map((names) => ({
        source: pagesOnly,
        has: [{ type: "query", key: "names", value: names }],
        missing: [{ type: "cookie", key: "names", value: names }],
        headers: [{ key: "Set-Cookie", value: namesCookie(names, aYear) }],
      })),
      {
        source: pagesOnly,
        has: [
          { type: "query", key: "names", value: "en" },
          { type: "cookie", key: "names" },
        ],
        headers: [{ key: "Set-Cookie", value: namesCookie("", 0) }],
      },
      {
        source: "/geo/:file",
        headers: [{ key: "Cache-Control", value: "public, max-age=3600, stale-while-revalidate=604800" }],
      },
    ];
  },
};
