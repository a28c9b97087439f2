import { oembedAnswer } from "@/components/routes/oembed-answer.ts";
import { loadAtlas } from "@/lib/content/load.ts";

/** How another program may show a page of this site: https://oembed.com, docs/embedding.md. */
export function GET(request: Request): Response {
  return oembedAnswer(loadAtlas(), new URL(request.url).searchParams);
}
