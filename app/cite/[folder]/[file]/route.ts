import { loadAtlas } from "@/lib/content/load.ts";
import { citationFile } from "@/lib/exports/citation-file.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { siteUrl } from "@/lib/site/site-url.ts";

interface Context {
  params: Promise<{ folder: string; file: string }>;
}

/** A citation. It names the day on which it is asked for, and so is written anew, in a millisecond, and not kept. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { folder, file } = await params;
  const today = new Date().toISOString().slice(0, 10);
  const atlas = loadAtlas();
  const found = citationFile(atlas, folder, file, { name: atlas.decisions.title, origin: siteUrl() }, today);
  if (!found) return plainResponse(404, atlas.words("cite.none"));
  const shown = found.type.startsWith("text/plain") ? "inline" : "attachment";
  return new Response(found.body, {
    headers: {
      "Content-Type": found.type,
      "Content-Disposition": `${shown}; filename="${found.name}"`,
      "Cache-Control": "no-cache",
    },
  });
}
