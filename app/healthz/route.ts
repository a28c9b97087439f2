import { loadAtlas } from "@/lib/content/load.ts";

export const dynamic = "force-dynamic";

/** For those who watch the server: 200 while it can read what its pages are made from, else 500. */
export function GET(): Response {
  const { entries } = loadAtlas();
  return new Response(`ok, ${entries.length} entries\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
