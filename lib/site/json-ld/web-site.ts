import type { Words } from "../../words/words.ts";
import { absolute } from "../absolute.ts";
import { siteName } from "../metadata.ts";
import type { WebSite } from "./types.ts";

/** The site as a whole. `modified`: the day of the last change to anything in it. */
export function webSite(description: string, modified: string, words: Words): WebSite {
  return {
    "@type": "WebSite",
    name: siteName(),
    url: absolute(words.to("/")),
    description,
    inLanguage: words.language,
    dateModified: modified,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${absolute(words.to("/search"))}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
}
