/** What stands at every address of lib/site/page-paths.ts: routes, previews and the site map go by it. */

import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { FixedPath } from "@/lib/site/fixed-pages.ts";
import { aboutPage } from "./about-page.tsx";
import { articlePage, articlesPage } from "./article-pages.tsx";
import { correctionLogPage } from "./correction-log-page.tsx";
import { correctionsPage } from "./corrections-page.tsx";
import { disagreementsPage } from "./disagreements-page.tsx";
import { entryPage } from "./entry-page.tsx";
import { homePage } from "./home-page.tsx";
import { entryListPage } from "./list-pages.tsx";
import type { PageContent } from "./page-content.ts";
import { placePage, placesPage } from "./place-pages.tsx";
import { searchPage } from "./search-page.tsx";
import { timelinePage } from "./timeline-page.tsx";
import { tourPage, tourPartPage } from "./tour-pages.tsx";
import { whereTheyMetPage } from "./where-they-met-page.tsx";

const fixedPages: Record<FixedPath, (atlas: Atlas, asked?: Asked) => PageContent> = {
  "/": homePage,
  "/places": placesPage,
  "/meetings": entryListPage("meeting"),
  "/deployments": entryListPage("deployment"),
  "/events": entryListPage("event"),
  "/articles": articlesPage,
  "/timeline": timelinePage,
  "/where-they-met": whereTheyMetPage,
  "/tour": tourPage,
  "/disagreements": disagreementsPage,
  "/search": searchPage,
  "/about": aboutPage,
  "/corrections": correctionsPage((atlas, path) => pageAt(atlas, path)),
  "/corrections/log": correctionLogPage,
};

const pagesById: Record<string, (atlas: Atlas, id: string, asked?: Asked) => PageContent | undefined> = {
  places: placePage,
  meetings: entryPage("meeting"),
  deployments: entryPage("deployment"),
  events: entryPage("event"),
  articles: articlePage,
  tour: tourPartPage,
};

/** The page at a path such as "/places/tbilisi" with what its address asks for, or undefined when there is none. */
export function pageAt(atlas: Atlas, path: string, asked?: Asked): PageContent | undefined {
  if (isFixed(path)) return fixedPages[path](atlas, asked);
  const [, section = "", id = "", ...rest] = path.split("/");
  // "/constructor/x" is an address as good as any
  if (rest.length > 0 || !Object.hasOwn(pagesById, section)) return undefined;
  return pagesById[section]?.(atlas, id, asked);
}

const isFixed = (path: string): path is FixedPath => Object.hasOwn(fixedPages, path);
