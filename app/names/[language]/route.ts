import { parsed, patched } from "@/lib/address/query.ts";
import { defaultLanguage, isLabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { siteUrl } from "@/lib/site/site-url.ts";

interface Context {
  params: Promise<{ language: string }>;
}

const aYear = 365 * 24 * 60 * 60;

/** The address within this site, from its path on; the home page for one of another site. */
function within(origin: string, address: string): URL {
  const page = URL.canParse(address, origin) ? new URL(address, origin) : null;
  return page?.origin === origin ? page : new URL(origin);
}

/** The page that the choice was made on: the one that is named, else the one that the link stood on. */
function pageOf({ url, headers }: Request, own: boolean): URL {
  const { origin, searchParams } = new URL(url);
  const named = searchParams.get("to");
  if (named !== null) return within(origin, named);
  const from = headers.get("referer") ?? "";
  return own && URL.canParse(from) ? new URL(from) : new URL(origin);
}

/**
 * The reader's choice of a language of names: leaves it in a cookie and leads back to the page, in that language. Of a
 * link that somebody else has sent only the latter; a browser that does not say where it comes from is believed.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language } = await params;
  const own = (request.headers.get("sec-fetch-site") ?? "same-origin") === "same-origin";
  const { pathname, search } = pageOf(request, own);
  const known = isLabelLanguage(language);
  const answer = new Headers({
    // Several slashes at the beginning would name another host.
    Location: pathname.replace(/^\/+/, "/") + patched(parsed(search), known ? { names: language } : {}),
    "Cache-Control": "no-store",
  });
  if (known && own) {
    const kept = language === defaultLanguage ? "names=; Max-Age=0" : `names=${language}; Max-Age=${aYear}`;
    // The links of the page read it (lib/address/own-names.ts), so it is not hidden from scripts.
    const secure = siteUrl().startsWith("https:") ? "; Secure" : "";
    answer.set("Set-Cookie", `${kept}; Path=/; SameSite=Lax${secure}`);
  }
  return new Response(null, { status: 303, headers: answer });
}
