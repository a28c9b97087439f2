import { PageLink } from "@/components/site/page-link.tsx";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { wantedPath } from "@/lib/site/missing.ts";
import { nearestPages } from "@/lib/site/nearest-pages.ts";
import { listView } from "@/lib/view/page-view.ts";
import { Page } from "./page.tsx";

/** What a reader sees at an address that does not exist: which one, and the pages nearest to it. */
export async function MissingPage() {
  const path = await wantedPath();
  if (path === null) return null;
  const atlas = loadAtlas();
  const near = nearestPages(atlas, path);
  return (
    <Page path={path} view={listView(atlas, "All places of the atlas", atlas.entries)}>
      <h1>This page does not exist</h1>
      <p className="missing">
        There is nothing at <code>{decodeURI(path)}</code>.{near.length > 0 && " Nearest to it:"}
      </p>
      {near.length > 0 && (
        <ul className="nearest">
          {near.map((page) => (
            <li key={page.path}>
              <PageLink href={page.path}>{page.title}</PageLink> <span className="soft">{page.path}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="missing">
        {near.length > 0 ? "Or look" : "Look"} through all <PageLink href="/places">places</PageLink>,{" "}
        <PageLink href="/meetings">meetings</PageLink>, <PageLink href="/events">events</PageLink> and{" "}
        <PageLink href="/articles">articles</PageLink>.
      </p>
    </Page>
  );
}
