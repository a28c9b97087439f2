import { readAsked } from "@/lib/address/address.ts";
import { faultSentences } from "@/lib/address/address-faults.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { knownIn } from "@/lib/address/known.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { effectiveView } from "@/lib/view/visible.ts";
import type { PageContent } from "./page-content.ts";
import { pageAt } from "./pages.ts";

export interface Viewed {
  /** What the address asks for, as far as it could be read. */
  asked: Asked;
  /** What in the address could not be used, a sentence each. */
  faults: string[];
  /** With the view that its map shows when all that was asked for is heeded; undefined where there is no page. */
  page?: PageContent;
}

/** What is at a path such as "/places/tbilisi" with the parameters of its query: the one way from an address to what it shows. */
export function viewedPage(atlas: Atlas, path: string, query: URLSearchParams): Viewed {
  const { asked, faults } = readAsked(query, knownIn(atlas));
  const own = pageAt(atlas, path, asked);
  return {
    asked,
    faults: faultSentences(faults, atlas.words),
    page: own && { ...own, view: effectiveView(atlas.layers, own.view, asked) },
  };
}
