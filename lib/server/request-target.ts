/** What a request asks for, before anybody reads its path. */
import type { Answer } from "./answer.ts";
import { plainAnswer } from "./answer.ts";

/** Characters of an address: a place's name in letters of three bytes each stays far below. */
export const longestPath = 512;
export const longestQuery = 8192;

/** The answer to an address that is longer than any that leads somewhere; undefined for all others. */
export function tooLong(url: string): Answer | undefined {
  const path = url.split("?", 1)[0] ?? "";
  const tooMuch = path.length > longestPath || url.length - path.length > longestQuery;
  return tooMuch ? plainAnswer(414, "This address is too long.") : undefined;
}

/**
 * The path and query that a request asks for, or the answer to what is none. A whole address (RFC 9112, 3.2.2) is taken
 * where its host is the one that the request names; else it is for another server.
 */
export function originForm(url: string, host: string | undefined): string | Answer {
  if (url.startsWith("/")) return url;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return plainAnswer(400, "This is no address.");
  const asked = new URL(url);
  if (asked.host !== host?.toLowerCase() || asked.username !== "") return plainAnswer(421, "This is another server.");
  return asked.pathname + asked.search;
}
