import { AboutText } from "@/components/site/about-text.tsx";
import { LayerTable } from "@/components/site/layer-table.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

export function aboutPage(atlas: Atlas): PageContent {
  return {
    path: "/about",
    title: "About this atlas",
    description: "How the atlas quotes, draws boundaries, writes names and corrects mistakes.",
    view: listView(atlas, "All places of the atlas", atlas.entries),
    body: (
      <article className="prose">
        <h1>About this atlas</h1>
        <AboutText />
        <LayerTable layers={atlas.layers} />
      </article>
    ),
  };
}
