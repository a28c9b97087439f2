import { askedFile } from "@/components/routes/asked-files.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { defaultLanguage, isLanguage } from "@/lib/words/languages.ts";

/** What a page in another language than English asks for: search, and the words of its map. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ language: string; file: string }> },
): Promise<Response> {
  const { language, file } = await params;
  const isTold = isLanguage(language) && language !== defaultLanguage;
  const answer = isTold && askedFile(loadAtlas(language), file, new URL(request.url).searchParams);
  return answer || plainResponse(404, "There is nothing at this address.");
}
