/** What the three kinds of entry pages share: their parameters, metadata and page. */
import type { Metadata } from "next";
import { Page } from "@/components/site/page.tsx";
import { entryPath } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates.ts";
import { loadAtlas } from "@/lib/atlas/load.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { pageMetadata, shorten } from "@/lib/site/metadata.ts";
import { foundOr404 } from "@/lib/site/missing.ts";
import { entryView } from "@/lib/view/page-view.ts";
import { EntryDetail } from "./entry-detail.tsx";
import { kindSection } from "./words.ts";

export interface IdParams {
  params: Promise<{ id: string }>;
}

export function entryRoute(kind: Entry["kind"]) {
  const find = (id: string) => {
    const entry = loadAtlas().entry(id);
    return entry?.kind === kind ? entry : undefined;
  };

  function generateStaticParams(): { id: string }[] {
    return loadAtlas()
      .entries.filter((entry) => entry.kind === kind)
      .map(({ id }) => ({ id }));
  }

  async function generateMetadata({ params }: IdParams): Promise<Metadata> {
    const entry = find((await params).id);
    if (!entry) return {};
    return pageMetadata({
      title: entry.title,
      description: shorten(`${formatDate(entry.date)}. ${entry.summary[0]}`),
      path: entryPath(entry),
    });
  }

  async function EntryPage({ params }: IdParams) {
    const { id } = await params;
    const atlas = loadAtlas();
    const entry = foundOr404(find(id), `${kindSection[kind].path}/${id}`);
    return (
      <Page view={entryView(atlas, entry)}>
        <EntryDetail atlas={atlas} entry={entry} />
      </Page>
    );
  }

  return { generateStaticParams, generateMetadata, EntryPage };
}
