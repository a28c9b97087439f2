/**
 * Any page with a view in its address. `next.config.js` sends requests with `?map=`, `?on=`, a filter or the like here, so that
 * the pages themselves stay static; what the server draws is the view that was asked for.
 */
import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { askForNames } from "@/components/place/names-asked.ts";
import { Page } from "@/components/site/page.tsx";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { pageMetadata } from "@/lib/site/metadata.ts";
import { foundOr404 } from "@/lib/site/missing.ts";
import { parseView, serialiseView } from "@/lib/view/url-view.ts";
import { effectiveView, switchableIds } from "@/lib/view/visible.ts";
import { movedTo } from "./moved-to.ts";
import { pageAt } from "./pages.ts";

interface Context {
  params: Promise<{ path?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

function queryOf(given: Record<string, string | string[] | undefined>): URLSearchParams {
  const pairs = Object.entries(given).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first]];
  });
  return new URLSearchParams(pairs);
}

async function read({ params, searchParams }: Context) {
  const atlas = loadAtlas();
  const path = `/${((await params).path ?? []).join("/")}`;
  const query = queryOf(await searchParams);
  const { view: asked, faults } = parseView(query, switchableIds(atlas.layers));
  const given = (name: string) => query.get(name) ?? undefined;
  const correction = { page: given("page"), excerpt: given("excerpt") };
  const page = pageAt(atlas, path, { ...asked, sort: given("sort"), correction });
  const view = page && effectiveView(atlas.layers, page.view, asked);
  return { path, page, view, faults, query: serialiseView(asked) };
}

async function generateMetadata(context: Context): Promise<Metadata> {
  const { page, query } = await read(context);
  return page ? pageMetadata(page, query) : { title: "This page does not exist" };
}

async function ViewedPage(context: Context) {
  const { path, page, view, faults, query } = await read(context);
  askForNames(view?.names);
  const moved = page ? undefined : movedTo(path);
  foundOr404(page ?? moved, path);
  if (moved) permanentRedirect(query ? `${moved}?${query}` : moved);
  if (!page || !view) return null;
  return (
    <Page path={path} view={view} query={query} faults={faults} jsonLd={page.jsonLd}>
      {page.body}
    </Page>
  );
}

export const viewedRoute = { generateMetadata, ViewedPage };
