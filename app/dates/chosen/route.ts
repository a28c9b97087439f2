import { chosenDate } from "@/lib/address/chosen-date.ts";
import { parsed, patched } from "@/lib/address/query.ts";

/** The path and query within this site of an address; undefined for one of another site. */
function within(origin: string, address: string): URL | undefined {
  const page = URL.canParse(address, origin) ? new URL(address, origin) : undefined;
  return page?.origin === origin ? page : undefined;
}

/**
 * The date that was chosen in the form of dates, as EDTF in the address of the page: the page that the form stood on, with
 * all that its address asked for, or the one that the form names to a browser that does not say where it comes from.
 */
export function GET({ url, headers }: Request): Response {
  const { searchParams } = new URL(url);
  // Before the proxy of a host the address of this request is not the one that the reader sees.
  const from = headers.get("referer") ?? "";
  const own = (headers.get("sec-fetch-site") ?? "same-origin") === "same-origin" && URL.canParse(from);
  const { origin } = new URL(url);
  const { pathname, search } = own ? new URL(from) : (within(origin, searchParams.get("to") ?? "/") ?? new URL(origin));
  const on = chosenDate(searchParams);
  return new Response(null, {
    status: 303,
    headers: {
      // Several slashes at the beginning would name another host.
      Location: pathname.replace(/^\/+/, "/") + patched(parsed(search), on ? { on } : {}),
      "Cache-Control": "no-store",
    },
  });
}
