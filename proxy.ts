/**
 * What is at an address, before a page is made: pages pass, old and mistyped addresses lead on, and the rest is shown the
 * page of the missing with its status, which a page itself cannot set.
 */
import { type NextRequest, NextResponse } from "next/server";
import { patched } from "./lib/address/query.ts";
import { refusal } from "./lib/server/methods.ts";
import { tooLong } from "./lib/server/request-target.ts";

const known = new Set(process.env.KNOWN_PATHS?.split(" "));

export const config = {
  // Routes that answer with files of their own do without, and so does what has the ending of a file.
  matcher: [
    "/((?!_next/|healthz$|cite/|social/|social$|map-image/|names/|.*\\.(?:css|geojson|ico|js|json|md|png|svg|txt|webmanifest|woff2|xml)$).*)",
  ],
};

export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const refused = refusal(request.method) ?? tooLong(pathname + search);
  if (refused) return new Response(refused.body, refused);
  if (known.has(pathname)) return NextResponse.next();
  // The atlas is read where it is needed only.
  const { answerAt } = await import("./lib/site/answer-at.ts");
  const { found, leadsTo } = answerAt(pathname);
  if (found) return NextResponse.next();
  if (leadsTo) return NextResponse.redirect(new URL(leadsTo + patched(search, {}), request.url), 308);
  return NextResponse.rewrite(new URL(`/viewed${pathname}${search}`, request.url), {
    status: 404,
    headers: { "Vercel-CDN-Cache-Control": "no-store" },
  });
}
