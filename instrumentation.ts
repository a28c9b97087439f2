import { siteUrl } from "./lib/site/site-url.ts";

/** Runs once when the server starts: a wrong environment stops it here, not at some later page. */
export function register(): void {
  siteUrl();
}
