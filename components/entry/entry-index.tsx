import { Page } from "@/components/site/page.tsx";
import { loadAtlas } from "@/lib/atlas/load.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { listView } from "@/lib/view/page-view.ts";
import { EntryList } from "./entry-list.tsx";

/** A list of all entries of a kind, by date. */
export function EntryIndex({ kind, title, intro }: { kind: Entry["kind"]; title: string; intro: string }) {
  const atlas = loadAtlas();
  const entries = atlas.entries.filter((entry) => entry.kind === kind);
  return (
    <Page view={listView(atlas, title, entries)}>
      <h1>{title}</h1>
      <p className="intro">{intro}</p>
      <EntryList atlas={atlas} entries={entries} />
    </Page>
  );
}
