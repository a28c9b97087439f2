import type { ReactNode } from "react";
import type { JsonLd } from "@/lib/site/json-ld/types.ts";
import type { PageView } from "@/lib/view/page-view.ts";

/** One page of the site, whichever route serves it: as a static page, or with a view of its own in the address. */
export interface PageContent {
  /** Without parameters, beginning with a slash: the canonical address. */
  path: string;
  title: string;
  description: string;
  /** The day on which something on the page was last changed. */
  modified: string;
  jsonLd: JsonLd;
  /** Search engines are asked to leave it out. */
  unlisted?: boolean;
  view: PageView;
  body: ReactNode;
}
