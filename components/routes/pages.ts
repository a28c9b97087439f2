/** What stands at every address of lib/site/page-paths.ts: routes, previews and the site map go by it. */

import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { entryKinds, kinds, type SectionPath } from "@/lib/atlas/kinds.ts";
import type { FixedPath } from "@/lib/site/fixed-pages.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";
import { aboutPage } from "./about-page.tsx";
import { articlePage, articlesPage } from "./article-pages.tsx";
import { bordersPage } from "./borders-page.tsx";
import { correctionLogPage, olderCorrectionsPage } from "./correction-log-page.tsx";
import { correctionsPage } from "./corrections-page.tsx";
import { dataPage } from "./data-page.tsx";
import { disagreementsPage, eraPage } from "./disagreements-page.tsx";
import { entryPage } from "./entry-page.tsx";
import { frontPage } from "./front-page.tsx";
import { entryListPage } from "./list-pages.tsx";
import { mapPage } from "./map-page.tsx";
import type { PageContent } from "./page-content.ts";
import { placePage, placesPage } from "./place-pages.tsx";
import { qualityPage } from "./quality-page.tsx";
import { readPage } from "./read-page.tsx";
import { searchPage } from "./search-page.tsx";
import { sourcesPage } from "./sources-page.tsx";
import { timelinePage } from "./timeline-page.tsx";
import { tourPage, tourPartPage } from "./tour-pages.tsx";
import { whereTheyMetPage } from "./where-they-met-page.tsx";

type FixedPage = (atlas: Atlas, asked?: Asked) => PageContent;
type PageById = (atlas: Atlas, id: string, asked?: Asked) => PageContent | undefined;

const lists = Object.fromEntries(entryKinds.map((kind) => [kinds[kind].path, entryListPage(kind)]));
const entries = Object.fromEntries(entryKinds.map((kind) => [kinds[kind].path, entryPage(kind)]));

const fixedPages: Record<FixedPath, FixedPage> = {
  "/": frontPage,
  "/map": mapPage,
  "/places": placesPage,
  ...(lists as Record<SectionPath, FixedPage>),
  "/articles": articlesPage,
  "/timeline": timelinePage,
  "/timeline/borders": bordersPage,
  "/where-they-met": whereTheyMetPage,
  "/tour": tourPage,
  "/disagreements": disagreementsPage,
  "/search": searchPage,
  "/read": readPage,
  "/sources": sourcesPage,
  "/data": dataPage,
  "/about": aboutPage,
  "/about/quality": qualityPage,
  "/corrections": correctionsPage((atlas, path) => pageAt(atlas, path)),
  "/corrections/log": correctionLogPage,
};

/** By the path above them. */
const pagesBelow: Record<string, PageById> = {
  "/places": placePage,
  ...entries,
  "/articles": articlePage,
  "/tour": tourPartPage,
  "/disagreements": eraPage,
  "/corrections/log": olderCorrectionsPage,
};

/** The page at a path such as "/places/tbilisi" with what its address asks for, or undefined when there is none. */
export function pageAt(atlas: Atlas, path: string, asked?: Asked): PageContent | undefined {
  const page = plainPageAt(atlas, path, asked);
  return page && { ...page, view: inNamesOf(atlas, page.view) };
}

/** A view in whose map places are named in the language of the atlas, where the view asks for no other. */
export function inNamesOf({ words }: Pick<Atlas, "words">, view: PageView): PageView {
  const names = view.names ?? words.language;
  return words.language === defaultLanguage ? view : { ...view, names };
}

function plainPageAt(atlas: Atlas, path: string, asked?: Asked): PageContent | undefined {
  if (isFixed(path)) return fixedPages[path](atlas, asked);
  const cut = path.lastIndexOf("/");
  const above = path.slice(0, cut);
  // "/constructor/x" is an address as good as any
  if (!Object.hasOwn(pagesBelow, above)) return undefined;
  return pagesBelow[above]?.(atlas, path.slice(cut + 1), asked);
}

const isFixed = (path: string): path is FixedPath => Object.hasOwn(fixedPages, path);
