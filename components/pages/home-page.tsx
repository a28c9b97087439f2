import Link from "next/link";
import { ExcerptFigure } from "@/components/article/excerpt-figure.tsx";
import { EntryList } from "@/components/entry/entry-list.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

/** The sentence that a first-time reader meets: the one that names the place of the talks. */
const leadExcerpt = "talks-in-tbilisi";

export function homePage(atlas: Atlas): PageContent {
  const excerpt = atlas.excerpt(leadExcerpt) ?? atlas.articles[0]?.excerpts[0];
  const article = excerpt && atlas.article(excerpt.article);
  return {
    path: "/",
    title: "Where They Met: the Armenia–Azerbaijan talks, place by place",
    description:
      "Where and when Armenia and Azerbaijan met over Nagorno-Karabakh and where peacekeepers stood, with the sentence that says so.",
    view: listView(atlas, "All places of the atlas", atlas.entries),
    body: (
      <>
        <h1>Where they met</h1>
        <p className="intro">
          Armenia and Azerbaijan have talked about Nagorno-Karabakh in Tbilisi, Paris, Brussels and elsewhere. This atlas
          shows where and when, where peacekeepers stood, and the exact sentence that says so.
        </p>
        {excerpt && article && <ExcerptFigure article={article} excerpt={excerpt} lead />}
        {(
          [
            ["Meetings", "/meetings", atlas.meetings],
            ["Peacekeepers", "/deployments", atlas.deployments],
            ["Events", "/events", atlas.events],
          ] as const
        ).map(([title, path, entries]) => (
          <section key={path}>
            <h2>
              <Link href={path}>{title}</Link>
            </h2>
            <EntryList atlas={atlas} entries={[...entries]} />
          </section>
        ))}
      </>
    ),
  };
}
