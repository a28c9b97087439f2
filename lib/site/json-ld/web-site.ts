import { absolute } from "../absolute.ts";
import { siteName } from "../metadata.ts";
import type { WebSite } from "./types.ts";

/** The site as a whole. `modified`: the day of the last change to anything in it. */
export function webSite(description: string, modified: string): WebSite {
  return {
    "@type": "WebSite",
    name: siteName(),
    url: absolute("/"),
    description,
    inLanguage: "en",
    dateModified: modified,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: absolute("/search?q={search_term_string}") },
      "query-input": "required name=search_term_string",
    },
  };
}
