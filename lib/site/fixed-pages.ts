/** The pages that stand whatever the content is. */
import { entryKinds, kinds, type SectionPath, sectionOf } from "../atlas/kinds.ts";
import { english } from "../words/catalogue.ts";
import type { Words } from "../words/words.ts";

/** The other words somebody may type for the address of a kind; addresses are in English. */
const typedForKinds = Object.fromEntries(
  entryKinds.map((kind) => {
    const called = [english(`kinds.${kind}.one`), english(`kinds.${kind}.alias`).toLowerCase()];
    return [kinds[kind].path, [...new Set(called)]];
  }),
) as Record<SectionPath, string[]>;

/** Path → the other words somebody may type for it. */
const typedFor = {
  "/": ["home", "index", "start"],
  "/map": ["map", "atlas", "all"],
  "/places": ["place"],
  ...typedForKinds,
  "/articles": ["article"],
  "/timeline": ["time-line"],
  "/timeline/borders": ["lines", "plates", "compare"],
  "/where-they-met": ["pictures", "in-pictures"],
  "/tour": ["tours"],
  "/disagreements": ["disagreement"],
  "/search": ["find"],
  "/read": ["reader", "paste", "check"],
  "/sources": ["source", "publishers", "references", "bibliography"],
  "/data": ["download", "dataset", "csv", "geojson", "export"],
  "/about/quality": ["quality", "statistics"],
  "/about": ["method"],
  "/corrections/log": ["log", "corrected"],
  "/corrections": ["correction", "report", "contact"],
};

export type FixedPath = keyof typeof typedFor;

export const fixedPaths = Object.keys(typedFor) as FixedPath[];

/** What a page is called. The first one is offered under the name of the site. */
export function pageTitle(path: FixedPath, words: Words): string {
  const kind = entryKinds.find((each) => kinds[each].path === path);
  return kind ? sectionOf(kind, words).title : words(`pages.${path as Exclude<FixedPath, SectionPath>}`);
}

interface FixedPage {
  title: string;
  words: string[];
}

/** Path → what the page is called, and the other words somebody may type for it. */
export const fixedPages = (words: Words) =>
  Object.fromEntries(
    fixedPaths.map((path) => [path, { title: pageTitle(path, words), words: typedFor[path] }]),
  ) as Record<FixedPath, FixedPage>;
