import { AboutText } from "@/components/site/about-text.tsx";
import { Breadcrumb } from "@/components/site/breadcrumb.tsx";
import { LayerTable } from "@/components/site/layer-table.tsx";
import { Page } from "@/components/site/page.tsx";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { pageMetadata } from "@/lib/site/metadata.ts";
import { listView } from "@/lib/view/page-view.ts";

const title = "About this atlas";

export const metadata = pageMetadata({
  title,
  description: "How the atlas quotes, draws boundaries, writes names and corrects mistakes.",
  path: "/about",
});

export default function AboutPage() {
  const atlas = loadAtlas();
  return (
    <Page view={listView(atlas, "All places of the atlas", atlas.entries)}>
      <article className="prose">
        <Breadcrumb steps={[{ title: "Where They Met", path: "/" }]} here="About" />
        <h1>{title}</h1>
        <AboutText />
        <LayerTable layers={atlas.layers} />
      </article>
    </Page>
  );
}
