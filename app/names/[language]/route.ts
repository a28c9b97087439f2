import { parsed, patched } from "@/lib/address/query.ts";
import { defaultLanguage, isLabelLanguage } from "@/lib/atlas/label-language.ts";

interface Context {
  params: Promise<{ language: string }>;
}

const aYear = 365 * 24 * 60 * 60;

/** The page that the choice was made on: the one that is named, else the one that the link stood on. Only of this site. */
function pageOf(request: Request): URL {
  const { origin, searchParams } = new URL(request.url);
  const given = searchParams.get("to") ?? request.headers.get("referer") ?? "/";
  const page = URL.canParse(given, origin) ? new URL(given, origin) : new URL(origin);
  return searchParams.has("to") && page.origin !== origin ? new URL(origin) : page;
}

/**
 * The reader's choice of a language of names: leaves it in a cookie and leads back to the page, in that language. Of a
 * link that somebody else has sent only the latter; a browser that does not say where it comes from is believed.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language } = await params;
  const { pathname, search } = pageOf(request);
  // Several slashes at the beginning would name another host.
  const path = pathname.replace(/^\/+/, "/");
  const known = isLabelLanguage(language);
  const answer = new Headers({
    Location: path + patched(parsed(search), known ? { names: language } : {}),
    "Cache-Control": "no-store",
  });
  const own = (request.headers.get("sec-fetch-site") ?? "same-origin") === "same-origin";
  if (known && own) {
    const kept = language === defaultLanguage ? "names=; Max-Age=0" : `names=${language}; Max-Age=${aYear}`;
    answer.set("Set-Cookie", `${kept}; Path=/; SameSite=Lax`);
  }
  return new Response(null, { status: 303, headers: answer });
}
