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

const known = new Set(process.env.KNOWN_PATHS?.split(" "));

export const config = {
  // Routes that answer with files of their own do without, and so does what has the ending of a file: the pattern of
  // lib/site/not-pages.js, which Next wants written out.
  matcher: [
    "/((?!_next/|healthz$|oembed$|embed$|embed/|embed-this$|embed-this/|cite/|data/|feeds/|social/|social$|map-image/|picture/|names/|dates/|.*\\.(?:css|csv|geojson|ico|js|json|kml|md|png|svg|txt|webmanifest|woff2|xlsx|xml)$).*)",
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

/** A page as it was built, which has no script of its own, or with the view that its address asks for. */
const page = (request: NextRequest): NextResponse =>
  NextResponse.next(request.nextUrl.search ? drawn(request) : { headers: { [policyHeader]: pagePolicy() } });

export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const refused = refusal(request.method) ?? tooLong(pathname + search);
  if (refused) return new Response(refused.body, refused);
  if (known.has(pathname)) return page(request);
  // The atlas is read where it is needed only.
  const { answerAt } = await import("./lib/site/answer-at.ts");
  const { found, leadsTo } = answerAt(pathname);
  if (found) return page(request);
  if (leadsTo) return NextResponse.redirect(new URL(leadsTo + patched(search, {}), request.url), 308);
  const missing = drawn(request);
  return NextResponse.rewrite(new URL(`/viewed${pathname}${search}`, request.url), {
    ...missing,
    status: 404,
    headers: { ...missing.headers, "Vercel-CDN-Cache-Control": "no-store" },
  });
}
