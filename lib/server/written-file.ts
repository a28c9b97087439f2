import { entityTag } from "./entity-tag.ts";

/** What a build has written: kept by who asked, and asked for anew each time, as the next build may have changed it. */
function writtenFile(body: string, type: string): Response {
  return new Response(body, { headers: { "Content-Type": type, "Cache-Control": "no-cache", ETag: entityTag(body) } });
}

export const jsonFile = (value: unknown) => writtenFile(JSON.stringify(value), "application/json");

export const xmlFile = (text: string) => writtenFile(text, "application/xml");
