import { loadAtlas } from "@/lib/content/load.ts";
import { forSpreadsheets } from "@/lib/exports/data-answer.ts";
import { wholeDataset } from "@/lib/exports/dataset/dataset.ts";
import { tables } from "@/lib/exports/tables/tables.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { siteUrl } from "@/lib/site/site-url.ts";

export const dynamic = "force-static";

export function generateStaticParams(): { file: string }[] {
  return tables.map(({ name }) => ({ file: `${name}.csv` }));
}

/** A table with the mark by which Excel reads its letters as they were written. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const atlas = loadAtlas();
  const found = forSpreadsheets(wholeDataset(atlas, { name: atlas.decisions.title, origin: siteUrl() }), file);
  if (!found) return plainResponse(404, atlas.words("exports.noTable"));
  return new Response(found.body, { headers: found.headers });
}
