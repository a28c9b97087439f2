import { embedScript } from "@/lib/embed/embed-script.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(embedScript(), {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Cache-Control": "public, max-age=3600, s-maxage=31536000",
    },
  });
}
