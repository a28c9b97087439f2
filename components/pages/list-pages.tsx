import { EntryList } from "@/components/entry/entry-list.tsx";
import { kindSection } from "@/components/entry/words.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

const intros: Record<Entry["kind"], string> = {
  meeting:
    "Where and when Armenia and Azerbaijan sat at one table over Nagorno-Karabakh, as the articles and the references report it.",
  deployment:
    "Where peacekeepers stood: their zone, their corridor and the sites that a source names, each with its date.",
  event: "Wars, truces, statements and incidents that the articles name, in the order in which they happened.",
};

/** All entries of a kind, by date. */
export function entryListPage(kind: Entry["kind"]) {
  return (atlas: Atlas): PageContent => {
    const { title, path } = kindSection[kind];
    const entries = atlas.entries.filter((entry) => entry.kind === kind);
    return {
      path,
      title,
      description: intros[kind],
      view: listView(atlas, title, entries),
      body: (
        <>
          <h1>{title}</h1>
          <p className="intro">{intros[kind]}</p>
          <EntryList atlas={atlas} entries={entries} />
        </>
      ),
    };
  };
}
