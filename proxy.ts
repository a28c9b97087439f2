/**
 * What is at an address, before a page is made: pages pass, old and mistyped addresses lead on, and the rest is shown the
 * page of the missing with its status, which a page itself cannot set. And each page gets its Content-Security-Policy.
 */
import { type NextRequest, NextResponse } from "next/server";
import { patched } from "./lib/address/query.ts";
import { refusal } from "./lib/server/methods.ts";
import { tooLong } from "./lib/server/request-target.ts";
import { nonceFor } from "./lib/site/nonce.ts";
import { pagePolicy } from "./lib/site/security-headers.js";
import { addressIn, defaultLanguage, languageOfPath } from "./lib/words/languages.ts";

const setOf = (paths = "") => new Set(paths.split(" "));
const built = setOf(process.env.BUILT_PATHS);
const onRequest = setOf(process.env.PATHS_ON_REQUEST);

export const config = {
  // Routes that answer with files of their own do without, and so does what has the ending of a file: the pattern of
  // lib/site/not-pages.js, which Next wants written out.
  matcher: [
    "/((?!_next/|healthz$|oembed$|embed$|embed/|embed-this$|embed-this/|cite/|data/|feeds/|in/|social/|social$|map-image/|picture/|names/|dates/|read/answer$|.*\\.(?:css|csv|geojson|ico|js|json|kml|md|png|svg|txt|webmanifest|woff2|xlsx|xml)$).*)",
  ],
};

const policyHeader = "Content-Security-Policy";

/** What goes with an answer that is drawn for this request: its policy, by which Next knows the nonce of its scripts too. */
function drawn({ headers, nextUrl }: NextRequest) {
  const policy = pagePolicy(nonceFor(nextUrl.pathname + nextUrl.search));
  const asked = new Headers(headers);
  asked.set(policyHeader, policy);
  return { request: { headers: asked }, headers: { [policyHeader]: policy } };
}

/** The route that draws the page of a path: all languages but English have one of their own, with a document of their own. */
const drawnAt = (pathname: string): string =>
  `${languageOfPath(pathname).language === defaultLanguage ? "/viewed" : "/translated"}${pathname}`;

/** A page as it was built, which has no script of its own, or with the view that its address asks for. */
const page = (request: NextRequest): NextResponse =>
  NextResponse.next(request.nextUrl.search ? drawn(request) : { headers: { [policyHeader]: pagePolicy() } });

/**
 * A page that the build has not made, by the route of views: drawn when it is asked for, and kept as those are. Our own server makes of
 * it what the build would have made (lib/server/drawing/finished-page.ts), so it has no script of its own there either.
 */
function pageOnRequest(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const isFinished = process.env.FINISHES_PAGES && !search;
  const { headers, ...rest } = isFinished ? { headers: { [policyHeader]: pagePolicy() } } : drawn(request);
  return NextResponse.rewrite(new URL(drawnAt(pathname) + search, request.url), {
    ...rest,
    headers: { ...headers, "Vercel-CDN-Cache-Control": "max-age=86400" },
  });
}

export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  // The compiler leaves this out of a build, where nothing is at such an address.
  if (process.env.NODE_ENV === "development" && /^\/edit(\/|$)/.test(pathname)) {
    const { atDesk } = await import("./lib/desk/at-desk.ts");
    const { answerInDevelopment } = await import("./lib/content/development/answer-in-development.ts");
    // What the desk asks while it is open is answered in any case: it may be what mends the content.
    return (pathname === "/edit" && answerInDevelopment(pathname)) || atDesk(request);
  }
  const refused = refusal(request.method, pathname) ?? tooLong(pathname + search);
  if (refused) return new Response(refused.body, refused);
  if (process.env.NODE_ENV === "development") {
    const { answerInDevelopment } = await import("./lib/content/development/answer-in-development.ts");
    const answer = answerInDevelopment(pathname);
    if (answer) return answer;
  }
  const { language, path } = languageOfPath(pathname);
  // The build makes pages in English.
  if (built.has(path)) return language === defaultLanguage ? page(request) : pageOnRequest(request);
  if (onRequest.has(path)) return pageOnRequest(request);
  // The atlas is read where it is needed only.
  const { answerAt } = await import("./lib/site/answer-at.ts");
  const { found, leadsTo } = answerAt(path);
  if (found) return pageOnRequest(request);
  if (leadsTo) {
    const address = addressIn(language, leadsTo) + patched(search, {});
    return NextResponse.redirect(new URL(address, request.url), 308);
  }
  const missing = drawn(request);
  return NextResponse.rewrite(new URL(drawnAt(pathname) + search, request.url), {
    ...missing,
    status: 404,
    headers: { ...missing.headers, "Vercel-CDN-Cache-Control": "no-store" },
  });
}
