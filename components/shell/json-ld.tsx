import { scriptText } from "@/lib/site/json-ld/page.ts";
import type { JsonLd as Graph } from "@/lib/site/json-ld/types.ts";

/** What the page says, for search engines and other programs. */
export function JsonLd({ graph }: { graph: Graph }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes; scriptText escapes what matters
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(graph) }} />;
}
