import { loadAtlas } from "@/lib/content/load.ts";
import { gazetteerOf } from "@/lib/reading/gazetteer.ts";
import { jsonFile } from "@/lib/server/written-file.ts";

export const dynamic = "force-static";

/** What a text is read against in the browser. */
export function GET(): Response {
  return jsonFile(gazetteerOf(loadAtlas()));
}
