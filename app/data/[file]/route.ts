import { loadAtlas } from "@/lib/content/load.ts";
import { dataAnswer } from "@/lib/exports/data-answer.ts";
import { wholeDataset } from "@/lib/exports/dataset/dataset.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { siteName } from "@/lib/site/metadata.ts";
import { siteUrl } from "@/lib/site/site-url.ts";

interface Context {
  params: Promise<{ file: string }>;
}

/** A file of the data; with `?for=spreadsheets` a table that they read as UTF-8. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const forSpreadsheets = new URL(request.url).searchParams.get("for") === "spreadsheets";
  const dataset = wholeDataset(loadAtlas(), { name: siteName(), origin: siteUrl() });
  const found = dataAnswer(dataset, file, forSpreadsheets);
  if (!found) return plainResponse(404, "There is no file of this name.");
  return new Response(found.body, { headers: found.headers });
}
