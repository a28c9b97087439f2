import type { Answer } from "./answer.ts";

const allowed = "GET, HEAD, OPTIONS";

/** The answer to a method other than GET and HEAD, as the site can only be read; undefined for these two. */
export function refusal(method: string | undefined): Answer | undefined {
  if (method === "GET" || method === "HEAD") return undefined;
  if (method === "OPTIONS") return { status: 204, headers: { Allow: allowed } };
  const headers = { Allow: allowed, "Content-Type": "text/plain; charset=utf-8" };
  return { status: 405, headers, body: "This address can only be read.\n" };
}
