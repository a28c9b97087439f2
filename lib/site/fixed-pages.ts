/** The pages that stand whatever the content is. */
import { entryKinds, kinds, type SectionPath, sectionOf } from "../atlas/kinds.ts";

interface FixedPage {
  title: string;
  words: string[];
}

const sections = entryKinds.map((kind): [string, FixedPage] => {
  const { one, alias } = kinds[kind];
  const { path, title } = sectionOf(kind);
  return [path, { title, words: [one, ...(alias ? [alias.toLowerCase()] : [])] }];
});

/** Path → what the page is called, and the other words somebody may type for it. */
export const fixedPages = {
  // It is offered under the name of the site.
  "/": { title: "Home", words: ["home", "index", "start"] },
  "/map": { title: "All entries on the map", words: ["map", "atlas", "all"] },
  "/places": { title: "Places", words: ["place"] },
  ...(Object.fromEntries(sections) as Record<SectionPath, FixedPage>),
  "/articles": { title: "Articles", words: ["article"] },
  "/timeline": { title: "Timeline", words: ["time-line"] },
  "/timeline/borders": { title: "How the lines moved", words: ["lines", "plates", "compare"] },
  "/where-they-met": { title: "Where they met, in pictures", words: ["pictures", "in-pictures"] },
  "/tour": { title: "Tour", words: ["tours"] },
  "/disagreements": { title: "Where sources disagree", words: ["disagreement"] },
  "/search": { title: "Search", words: ["find"] },
  "/read": { title: "Read a text against the atlas", words: ["reader", "paste", "check"] },
  "/sources": { title: "Sources", words: ["source", "publishers", "references", "bibliography"] },
  "/data": { title: "The data", words: ["download", "dataset", "csv", "geojson", "export"] },
  "/about/quality": { title: "How well the atlas is sourced", words: ["quality", "statistics"] },
  "/about": { title: "About this atlas", words: ["method"] },
  "/corrections/log": { title: "What we corrected", words: ["log", "corrected"] },
  "/corrections": { title: "Report a correction", words: ["correction", "report", "contact"] },
};

export type FixedPath = keyof typeof fixedPages;

export const fixedPaths = Object.keys(fixedPages) as FixedPath[];
