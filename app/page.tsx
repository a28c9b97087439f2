import Link from "next/link";
import { ExcerptFigure } from "@/components/article/excerpt-figure.tsx";
import { EntryList } from "@/components/entry/entry-list.tsx";
import { Page } from "@/components/site/page.tsx";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { pageMetadata } from "@/lib/site/metadata.ts";
import { listView } from "@/lib/view/page-view.ts";

export const metadata = pageMetadata({
  title: "Where They Met: the Armenia–Azerbaijan talks, place by place",
  description:
    "Where and when Armenia and Azerbaijan met over Nagorno-Karabakh and where peacekeepers stood, with the sentence that says so.",
  path: "/",
});

export default function HomePage() {
  const atlas = loadAtlas();
  const excerpt = atlas.excerpt("talks-in-tbilisi") ?? atlas.articles[0]?.excerpts[0];
  const article = excerpt && atlas.article(excerpt.article);
  return (
    <Page view={listView(atlas, "All places of the atlas", atlas.entries)}>
      <h1>Where they met</h1>
      <p className="intro">
        Armenia and Azerbaijan have talked about Nagorno-Karabakh in Tbilisi, Paris, Brussels and elsewhere. This atlas
        shows where and when, where peacekeepers stood, and the exact sentence that says so.
      </p>
      {excerpt && article && <ExcerptFigure article={article} excerpt={excerpt} lead />}
      <section>
        <h2>
          <Link href="/meetings">Meetings</Link>
        </h2>
        <EntryList atlas={atlas} entries={atlas.meetings} />
      </section>
      <section>
        <h2>
          <Link href="/deployments">Peacekeepers</Link>
        </h2>
        <EntryList atlas={atlas} entries={atlas.deployments} />
      </section>
      <section>
        <h2>
          <Link href="/events">Events</Link>
        </h2>
        <EntryList atlas={atlas} entries={atlas.events} />
      </section>
    </Page>
  );
}
