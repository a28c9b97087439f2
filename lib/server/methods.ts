import { type Answer, plainAnswer } from "./answer.ts";

const allowed = "GET, HEAD, OPTIONS";

/** Where only the development server writes: nothing at all is there, whatever is sent. */
const ofDevelopment = /^\/edit(?:[/?]|$)/;

/** The answer to a method other than GET and HEAD, as the site can only be read; undefined for these two. `target`: path, with or without query. */
export function refusal(method: string | undefined, target = "/"): Answer | undefined {
  if (method === "GET" || method === "HEAD") return undefined;
  if (ofDevelopment.test(target)) return plainAnswer(404, "There is nothing at this address.");
  if (method === "OPTIONS") return { status: 204, headers: { Allow: allowed } };
  const answer = plainAnswer(405, "This address can only be read.");
  return { ...answer, headers: { ...answer.headers, Allow: allowed } };
}
