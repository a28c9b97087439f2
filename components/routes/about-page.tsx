import type { Atlas } from "@/lib/atlas/atlas.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { textView } from "@/lib/view/page-view.ts";
import { AboutText } from "./about-text.tsx";
import { LayerTable } from "./layer-table.tsx";
import type { PageContent } from "./page-content.ts";

export function aboutPage(atlas: Atlas): PageContent {
  const address = { path: "/about", title: "About this atlas" };
  return {
    ...address,
    description: "How the atlas quotes, draws boundaries, writes names and corrects mistakes.",
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address),
    about: { what: "text" },
    view: textView(atlas),
    body: (
      <article className="prose">
        <h1>About this atlas</h1>
        <AboutText atlas={atlas} />
        <LayerTable layers={atlas.layers} />
      </article>
    ),
  };
}
