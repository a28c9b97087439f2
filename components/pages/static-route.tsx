/** What the static routes of `app/` share: parameters, metadata, and the page or a 404. */
import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { Page } from "@/components/site/page.tsx";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { pageMetadata } from "@/lib/site/metadata.ts";
import { foundOr404 } from "@/lib/site/missing.ts";
import { movedTo } from "./moved-to.ts";
import { allPaths, pageAt } from "./pages.ts";

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
    return allPaths(loadAtlas())
      .filter((path) => path.startsWith(`${base}/`))
      .map((path) => ({ id: path.slice(base.length + 1) }));
  }

  async function generateMetadata(context: Context): Promise<Metadata> {
    const page = pageAt(loadAtlas(), await pathOf(context));
    return page ? pageMetadata(page) : { title: "This page does not exist" };
  }

  async function StaticPage(context: Context) {
    const path = await pathOf(context);
    const page = pageAt(loadAtlas(), path);
    const moved = page ? undefined : movedTo(path);
    foundOr404(page ?? moved, path);
    if (moved) permanentRedirect(moved);
    return page ? (
      <Page path={path} view={page.view} jsonLd={page.jsonLd}>
        {page.body}
      </Page>
    ) : null;
  }

  return { generateStaticParams, generateMetadata, StaticPage };
}
