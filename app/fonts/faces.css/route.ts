import { fontFaceCss } from "@/lib/design/font-files.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(fontFaceCss(), {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=3600, s-maxage=31536000" },
  });
}
