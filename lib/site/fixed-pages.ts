/** The pages that stand whatever the content is. */

/** Path → what the page is called, and the other words somebody may type for it. */
export const fixedPages = {
  // It is offered under the name of the site.
  "/": { title: "Home", words: ["home", "index", "start", "map", "atlas"] },
  "/places": { title: "Places", words: ["place"] },
  "/meetings": { title: "Meetings", words: ["meeting"] },
  "/deployments": { title: "Deployments", words: ["deployment", "peacekeepers"] },
  "/events": { title: "Events", words: ["event"] },
  "/articles": { title: "Articles", words: ["article"] },
  "/timeline": { title: "Timeline", words: ["time-line"] },
  "/where-they-met": { title: "Where they met, in pictures", words: ["pictures", "in-pictures"] },
  "/tour": { title: "Tour", words: ["tours"] },
  "/disagreements": { title: "Where sources disagree", words: ["disagreement"] },
  "/search": { title: "Search", words: ["find"] },
  "/sources": { title: "Sources", words: ["source", "publishers", "references", "bibliography"] },
  "/about/quality": { title: "How well the atlas is sourced", words: ["quality", "statistics"] },
  "/about": { title: "About this atlas", words: ["method"] },
  "/corrections/log": { title: "What we corrected", words: ["log", "corrected"] },
  "/corrections": { title: "Report a correction", words: ["correction", "report", "contact"] },
};

export type FixedPath = keyof typeof fixedPages;

export const fixedPaths = Object.keys(fixedPages) as FixedPath[];
