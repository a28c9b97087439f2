import { type Answer, plainAnswer } from "./answer.ts";

const allowed = "GET, HEAD, OPTIONS";

/** Where only the development server writes: nothing at all is there, whatever is sent. */
const ofDevelopment = /^\/edit(?:[/?]|$)/;

/** The one address that a form is sent to: it is answered, and nothing of it is kept (app/read/answer). */
export const postedPath = "/read/answer";

/** True of a form that is sent to where one may be. `target`: the path with its query. */
export const isPosted = (method: string | undefined, target: string | undefined): boolean =>
  method === "POST" && target?.split("?", 1)[0] === postedPath;

/**
 * The answer to a method other than GET and HEAD, as the site can only be read; undefined for these two, and for a form where one may be
 * sent to. `target`: the path with its query.
 */
export function refusal(method: string | undefined, target = "/"): Answer | undefined {
  if (method === "GET" || method === "HEAD" || isPosted(method, target)) return undefined;
  if (ofDevelopment.test(target)) return plainAnswer(404, "There is nothing at this address.");
  const Allow = target.split("?", 1)[0] === postedPath ? `${allowed}, POST` : allowed;
  if (method === "OPTIONS") return { status: 204, headers: { Allow } };
  const answer = plainAnswer(405, "This address can only be read.");
  return { ...answer, headers: { ...answer.headers, Allow } };
}
