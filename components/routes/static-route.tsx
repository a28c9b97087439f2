/** What the static routes of `app/` share: parameters, metadata and the page. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/shell/page.tsx";
import { loadAtlas } from "@/lib/content/load.ts";
import { pageMetadata } from "@/lib/site/metadata.ts";
import { builtPagePaths } from "@/lib/site/page-paths.ts";
import { firstWords } from "@/lib/view/words/view-words.ts";
import { pageAt } from "./pages.ts";

interface Context {
  params: Promise<{ id?: string }>;
}

/** The route of "/places" or, with ids below it, of "/places/{id}". */
export function staticRoute(base: string) {
  const pathOf = async ({ params }: Context) => {
    const { id } = await params;
    return id === undefined ? base : `${base}/${id}`;
  };

  function generateStaticParams(): { id: string }[] {
    return builtPagePaths(loadAtlas())
      .filter((path) => path.startsWith(`${base}/`))
      .map((path) => ({ id: path.slice(base.length + 1) }));
  }

  async function generateMetadata(context: Context): Promise<Metadata> {
    const atlas = loadAtlas();
    const page = pageAt(atlas, await pathOf(context));
    return page ? pageMetadata(page, firstWords(atlas, page.view), "", "", atlas.words) : {};
  }

  async function StaticPage(context: Context) {
    const path = await pathOf(context);
    const atlas = loadAtlas();
    const page = pageAt(atlas, path);
    // proxy.ts sends every address that has no page to another route
    if (!page) notFound();
    return (
      <Page atlas={atlas} path={path} view={page.view} page={page}>
        {page.body}
      </Page>
    );
  }

  return { generateStaticParams, generateMetadata, StaticPage };
}
