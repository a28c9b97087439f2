import { correctionsTarget } from "@/lib/site/corrections-target.ts";
import { securityTxt } from "@/lib/site/security-txt.ts";

/** Written when the site is built: a site that nobody builds for a year has nobody who would answer. */
export const dynamic = "force-static";

export function GET(): Response {
  return new Response(securityTxt(correctionsTarget(), new Date()), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=86400" },
  });
}
