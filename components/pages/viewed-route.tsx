/**
 * Any page with a view in its address. `next.config.js` sends requests with `?map=`, `?on=`, a filter or the like here, so that
 * the pages themselves stay static; what the server draws is the view that was asked for.
 */
import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { askForNames } from "@/components/place/names-asked.ts";
import { Page } from "@/components/site/page.tsx";
import { readAsked, tidyAddress, untidyIn } from "@/lib/address/address.ts";
import { knownIn } from "@/lib/address/known.ts";
import { parsed } from "@/lib/address/query.ts";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { pageMetadata } from "@/lib/site/metadata.ts";
import { foundOr404 } from "@/lib/site/missing.ts";
import { serialiseView } from "@/lib/view/url-view.ts";
import { effectiveView } from "@/lib/view/visible.ts";
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
  return parsed(`${new URLSearchParams(pairs)}`);
}

async function read({ params, searchParams }: Context) {
  const atlas = loadAtlas();
  const path = `/${((await params).path ?? []).join("/")}`;
  const query = queryOf(await searchParams);
  const known = knownIn(atlas);
  const { asked, faults } = readAsked(query, known);
  const page = pageAt(atlas, path, asked);
  const view = page && effectiveView(atlas.layers, page.view, asked);
  const address = tidyAddress(query, known);
  return { path, page, view, faults, address, untidy: untidyIn(query, asked), query: serialiseView(asked) };
}

async function generateMetadata(context: Context): Promise<Metadata> {
  const { page, query } = await read(context);
  return page ? pageMetadata(page, query) : { title: "This page does not exist" };
}

async function ViewedPage(context: Context) {
  const { path, page, view, faults, address, untidy, query } = await read(context);
  askForNames(view?.names);
  const moved = page ? undefined : movedTo(path);
  foundOr404(page ?? moved, path);
  if (moved) permanentRedirect(moved + address);
  if (!page || !view) return null;
  return (
    <Page path={path} view={view} query={query} address={address} untidy={untidy} faults={faults} jsonLd={page.jsonLd}>
      {page.body}
    </Page>
  );
}

export const viewedRoute = { generateMetadata, ViewedPage };
