/** The addresses that this site gives to others. None of them says who sent the reader here. */
import { query, read } from "@/components/address/door.ts";
import { handedOn } from "@/lib/address/handed-on.ts";
import { patched } from "@/lib/address/query.ts";

/** That of a link; without one that of the page, without its fragment. */
export function addressOf(link: HTMLAnchorElement | null | undefined): string {
  const { origin, pathname } = window.location;
  const here = !link || link.pathname === pathname;
  const page = origin + (link ?? window.location).pathname;
  return page + handedOn(here ? query() : link.search) + (link?.hash ?? "");
}

/** That of the page with the view in sight. `camera`: where the address carries none, the one that is shown without it. */
export function addressOfView(camera: string): string {
  const { origin, pathname, hash } = window.location;
  return origin + pathname + patched(handedOn(query()), { map: read().get("map") ?? camera }) + hash;
}
