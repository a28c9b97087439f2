import { loadAtlas } from "@/lib/content/load.ts";
import { sentGazetteer } from "@/lib/reading/sent-gazetteer.ts";
import { jsonFile } from "@/lib/server/written-file.ts";

export const dynamic = "force-static";

/** What a text is read against in the browser, and the words of what is found. */
export function GET(): Response {
  return jsonFile(sentGazetteer(loadAtlas()));
}
