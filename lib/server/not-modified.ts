import type { IncomingMessage, ServerResponse } from "node:http";
import { hasTag } from "./conditions.ts";

/** Headers that tell of a body. */
const ofBody = ["Content-Length", "Content-Encoding", "Content-Type", "Transfer-Encoding"];

/**
 * Makes a 304 of the answer that is about to be written where the asker has it already. Next does so for pages and files,
 * but not for what route handlers give. What is written after a 304 Node leaves out.
 */
export function answerWhatIsNew({ headers }: IncomingMessage, response: ServerResponse): void {
  const known = headers["if-none-match"];
  if (known === undefined) return;
  const { writeHead } = response;
  response.writeHead = ((status: number, ...rest: never[]) => {
    // Next sets what a route handler gives as a list of one.
    const [tag] = [response.getHeader("ETag")].flat();
    if (status !== 200 || typeof tag !== "string" || !hasTag(known, tag))
      return writeHead.call(response, status, ...rest);
    for (const name of ofBody) response.removeHeader(name);
    return writeHead.call(response, 304);
  }) as typeof writeHead;
}
