import { entityTag } from "./entity-tag.ts";

/** What a build has written: kept by who asked, and asked for anew each time, as the next build may have changed it. */
export function jsonFile(value: unknown): Response {
  const body = JSON.stringify(value);
  const headers = { "Content-Type": "application/json", "Cache-Control": "no-cache", ETag: entityTag(body) };
  return new Response(body, { headers });
}
