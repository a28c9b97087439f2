import { siteUrl } from "./site-url.ts";

/** The full address of a path of this site: JSON-LD and site maps are read away from their page. */
export function absolute(path: string): string {
  return path === "/" ? `${siteUrl()}/` : siteUrl() + path;
}
