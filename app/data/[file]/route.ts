import { loadAtlas } from "@/lib/content/load.ts";
import { dataAnswer } from "@/lib/exports/data-answer.ts";
import { wholeDataset } from "@/lib/exports/dataset/dataset.ts";
import { formats } from "@/lib/exports/formats.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { siteUrl } from "@/lib/site/site-url.ts";

/** Every file is written when the site is built: all of them together take a second, which no reader should wait for. */
export const dynamic = "force-static";

export function generateStaticParams(): { file: string }[] {
  return formats.flatMap(({ files }) => files.map(({ name }) => ({ file: name })));
}

/** A file of the data. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const atlas = loadAtlas();
  const found = dataAnswer(wholeDataset(atlas, { name: atlas.decisions.title, origin: siteUrl() }), file);
  if (!found) return plainResponse(404, atlas.words("exports.noFile"));
  return new Response(found.body, { headers: found.headers });
}
