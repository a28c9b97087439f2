import type { Atlas } from "@/lib/atlas/atlas.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { textView } from "@/lib/view/page-view.ts";
import { AboutText } from "./about-text.tsx";
import { LayerTable } from "./layer-table.tsx";
import type { PageContent } from "./page-content.ts";

export function aboutPage(atlas: Atlas): PageContent {
  const { words } = atlas;
  const address = { path: "/about", title: pageTitle("/about", words) };
  return {
    ...address,
    description: words("about.description"),
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [], words),
    about: { what: "text" },
    view: textView(atlas),
    body: (
      <article className="prose">
        <h1>{address.title}</h1>
        <AboutText atlas={atlas} />
        <LayerTable atlas={atlas} />
      </article>
    ),
  };
}
