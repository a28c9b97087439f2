/**
 * Any page with a view in its address, any page that the build has not made (lib/site/built-pages.js), and any address without a page. `next.config.js` sends requests with `?map=`, `?on=`,
 * a filter or the like here, so that the pages themselves stay static; what the server draws is the view that was asked
 * for. `proxy.ts` sends the pages that are not built and the addresses that have no page, and sets their status.
 */
import type { Metadata } from "next";
import { missingPage } from "@/components/shell/missing-page.tsx";
import { Page } from "@/components/shell/page.tsx";
import { askForNames } from "@/components/ui/names-asked.ts";
import { joinedNames, tidyAddress, untidyIn, writeAsked } from "@/lib/address/address.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { knownIn } from "@/lib/address/known.ts";
import { parameterNames } from "@/lib/address/parameter-names.ts";
import { parsed, patched } from "@/lib/address/query.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { fileQuery } from "@/lib/exports/page-files/page-file.ts";
import { missingMetadata, pageMetadata } from "@/lib/site/metadata.ts";
import { serialiseView } from "@/lib/view/url-view.ts";
import { effectiveView } from "@/lib/view/visible.ts";
import { firstWords } from "@/lib/view/words/view-words.ts";
import { defaultLanguage, isLanguage } from "@/lib/words/languages.ts";
import type { PageContent } from "./page-content.ts";
import { inNamesOf } from "./pages.ts";
import { viewedPage } from "./viewed-page.ts";

interface Context {
  /** `language`: of the route of all languages but English. */
  params: Promise<{ path?: string[]; language?: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

function queryOf(given: Record<string, string | string[] | undefined>): URLSearchParams {
  const pairs = Object.entries(given).flatMap(([name, value]) => {
    const texts = [value].flat().filter((text) => text !== undefined);
    return (joinedNames.includes(name) ? texts : texts.slice(0, 1)).map((text) => [name, text]);
  });
  return parsed(`${new URLSearchParams(pairs)}`);
}

/** A part that the list does not have is not carried on: the one that is shown is. */
function withKnownPart(address: string, { part }: Asked, page: PageContent | undefined): string {
  const { number } = page?.parts ?? {};
  if (part === undefined || number === undefined || number === part) return address;
  return patched(address, { part: number > 1 ? `${number}` : null });
}

/** What was understood of an address, for paper: not whatever a report is about, and no part but the one that is shown. */
function printedOf({ correction: _correction, ...asked }: Asked, page: PageContent | undefined): string {
  const { number = 1 } = page?.parts ?? {};
  return writeAsked({ ...asked, part: number > 1 ? number : undefined });
}

async function read({ params, searchParams }: Context) {
  const { path: steps = [], language } = await params;
  const atlas = loadAtlas(isLanguage(language) ? language : defaultLanguage);
  const path = `/${steps.join("/")}`;
  const query = queryOf(await searchParams);
  const { page, asked, faults } = viewedPage(atlas, path, query);
  const { view, body } = page ?? missingPage(atlas, path);
  const missing = inNamesOf(atlas, view);
  return {
    atlas,
    path,
    page,
    body,
    view: page ? view : effectiveView(atlas.layers, missing, asked),
    faults,
    address: withKnownPart(tidyAddress(query, knownIn(atlas)), asked, page),
    printed: page ? printedOf(asked, page) : "",
    untidy: untidyIn(query, asked),
    query: serialiseView(asked),
    files: fileQuery(asked),
    isOwn: !parameterNames.some((name) => query.has(name)),
  };
}

async function generateMetadata(context: Context): Promise<Metadata> {
  const { atlas, page, view, query, files, isOwn } = await read(context);
  if (!page) return missingMetadata(atlas.words);
  const metadata = pageMetadata(page, firstWords(atlas, view), query, files, atlas.words);
  if (isOwn) return metadata;
  // Each view leads to some thirty others, without end: whoever reads all links begins again from the page itself.
  return { ...metadata, robots: { index: !page.unlisted, follow: false } };
}

async function ViewedPage(context: Context) {
  const { atlas, path, page, body, view, faults, address, printed, untidy, query } = await read(context);
  askForNames(view.names);
  return (
    <Page
      atlas={atlas}
      path={path}
      view={view}
      query={query}
      address={address}
      printed={printed}
      untidy={untidy}
      faults={faults}
      page={page}
    >
      {body}
    </Page>
  );
}

export const viewedRoute = { generateMetadata, ViewedPage };
