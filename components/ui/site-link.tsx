import type { ComponentProps } from "react";
import { PageLink } from "./page-link.tsx";

/** A link within the site; one with parameters is plain, as the router would show the page that it already has without them. */
export function SiteLink({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  return href.includes("?") ? <a {...rest} rel="nofollow" href={href} /> : <PageLink {...rest} href={href} />;
}
