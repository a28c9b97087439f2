/** What requests are put together from: right words, and those that other programs fall over. */

export const folders = [
  "places",
  "meetings",
  "deployments",
  "events",
  "articles",
  "tour",
  "about",
  "corrections",
  "search",
];

export const files = [
  ..."/map-data.json /map-near.json /search-index.json /search.json /sitemap.xml /sitemap/places.xml /robots.txt /manifest.webmanifest /begin.js /fonts/faces.css".split(
    " ",
  ),
  ..."/healthz /opensearch.xml /.well-known/security.txt /geo/towns.geojson /icon.svg /icons/icon-192.png /fonts/nothing.woff2 /geo/SOURCES.md".split(
    " ",
  ),
];

/** Paths that belong to the framework or to the folder of the project, or that robots try everywhere. */
export const inner = [
  ..."/_global-error /_not-found /_error /404 /500 /index /viewed /viewed/about /viewed/viewed/about /map-image".split(
    " ",
  ),
  ..."/_next/image?url=%2Ficon.svg&w=64&q=75 /_next/image?url=http%3A%2F%2Fevil.example%2Fx&w=64&q=75".split(" "),
  ..."/_next/data/x/about.json /_next/data/x/../%78/map.json?map=8/40/45 /_next/static/chunks/nothing.js /_next/static/..%2f..%2fBUILD_ID".split(
    " ",
  ),
  ..."/_next/webpack-hmr /_next/../package.json /__nextjs_original-stack-frame /_next/mcp".split(" "),
  ..."/.env /.git/config /.next/BUILD_ID /package.json /content/places.json /favicon.ico /wp-login.php".split(" "),
];

/** What the parameters of addresses may be. */
export const values = [
  ..."7/40.2/45.5 2013-01-28 1994/2020 ../1993 relief,rivers meeting leaders paris hy tbilisi place 2".split(" "),
  // A character of two units where a report is cut.
  `${"x".repeat(59)}${encodeURIComponent("😀")}more`,
];

/** Headers that say how to answer, are for the framework, or for servers between. */
export const headerNames = [
  ..."Range If-Range If-Match If-None-Match If-Modified-Since Accept Accept-Encoding Accept-Language Cookie".split(" "),
  ..."Referer Origin X-Forwarded-Host X-Forwarded-Proto X-Forwarded-For X-Original-URL X-Rewrite-URL Expect TE".split(
    " ",
  ),
  ..."X-Middleware-Subrequest X-Middleware-Rewrite X-Middleware-Set-Cookie X-Matched-Path X-Nextjs-Data".split(" "),
  ..."X-Now-Route-Matches X-Invoke-Path X-Invoke-Status X-Invoke-Query X-Prerender-Revalidate Upgrade Purpose".split(
    " ",
  ),
  ..."X-HTTP-Method-Override Content-Type Content-Length Sec-Fetch-Site User-Agent Save-Data Next-Url".split(" "),
];

export const headerValues = [
  ..."0 x * bytes=0- bytes=9-1,-5 evil.example names=hy names=__proto__ names=hy;names=az gzip br /_error 500".split(
    " ",
  ),
  ..."middleware:middleware:middleware:middleware:middleware src/middleware Googlebot websocket 100-continue".split(
    " ",
  ),
];

/** What a browser's router sends along, and what it never would. */
export const routerHeaders: Record<string, string[]> = {
  RSC: ["1", "0", "x"],
  "Next-Router-State-Tree": [
    "",
    "x",
    "%",
    "[]",
    "%5B%22%22%2C%7B%7D%5D",
    "%5B%22__proto__%22%2C%7B%22constructor%22%3A%5B%5D%7D%5D",
  ],
  "Next-Router-Prefetch": ["1", "2", "x"],
  "Next-Router-Segment-Prefetch": ["/_tree", "/_index", "/_full", "/../x", "__proto__"],
  "Next-Url": ["/", "//evil.example", "%", "x"],
};

export const methods = "HEAD OPTIONS POST PUT DELETE PATCH TRACE PROPFIND SEARCH QUERY CONNECTED NONSENSE get".split(
  " ",
);

/** What stands where a path should; HOST is the server's own. */
export const targets = [
  ..."* about http://evil.example/ http://HOST/about http://HOST@evil.example/ evil.example:443 ?x #x \\".split(" "),
  ..."/\u00ff javascript:alert(1) http:// http://[ //HOST/about /about#x /about?#x".split(" "),
  "/ x",
];

export const hosts = [
  "evil.example",
  "a/b",
  "",
  "user@HOST",
  "HOSTx",
  "HOST:1",
  "[::",
  "HOST HOST",
  "%48OST",
  "a".repeat(300),
];
