import type { Words } from "../../words/words.ts";
import { absolute } from "../absolute.ts";
import { siteName } from "../metadata.ts";
import type { BreadcrumbList, JsonLd, Thing } from "./types.ts";

interface Step {
  title: string;
  path: string;
}

/** The way from the home page down to a page, which comes last. */
function breadcrumbs(steps: Step[], words: Words): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ title, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: title,
      item: absolute(words.to(path)),
    })),
  };
}

/** The JSON-LD of a page: what it is about, and where it stands in the site. `above`: the list it belongs to, if any. */
export function pageJsonLd(page: Step, things: Thing[], above: Step[], words: Words): JsonLd {
  const home = { title: siteName(), path: "/" };
  const steps = page.path === home.path ? [home] : [home, ...above, page];
  return { "@context": "https://schema.org", "@graph": [...things, breadcrumbs(steps, words)] };
}

/** JSON that can stand in a script element: no text in it can end the element. */
export function scriptText(jsonLd: JsonLd): string {
  return JSON.stringify(jsonLd).replaceAll("<", "\\u003c");
}
