import { type Answer, plainAnswer } from "./answer.ts";

const allowed = "GET, HEAD, OPTIONS";

/** The answer to a method other than GET and HEAD, as the site can only be read; undefined for these two. */
export function refusal(method: string | undefined): Answer | undefined {
  if (method === "GET" || method === "HEAD") return undefined;
  if (method === "OPTIONS") return { status: 204, headers: { Allow: allowed } };
  const answer = plainAnswer(405, "This address can only be read.");
  return { ...answer, headers: { ...answer.headers, Allow: allowed } };
}
