import { EntryDetail } from "@/components/entry/entry-detail.tsx";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { kindSection } from "@/lib/atlas/terms.ts";
import { eventThing } from "@/lib/site/json-ld/event.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { shorten } from "@/lib/site/metadata.ts";
import { entryView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

export function entryPage(kind: Entry["kind"]) {
  return (atlas: Atlas, id: string): PageContent | undefined => {
    const entry = atlas.entry(id);
    if (entry?.kind !== kind) return undefined;
    const address = { path: entryPath(entry), title: `${entry.title}, ${formatDate(entry.date)}` };
    return {
      ...address,
      description: shorten(`${formatDate(entry.date)}. ${entry.summary[0]}`),
      modified: entry.modified,
      jsonLd: pageJsonLd(address, [eventThing(atlas, entry)], [kindSection[kind]]),
      view: entryView(atlas, entry),
      body: <EntryDetail atlas={atlas} entry={entry} />,
    };
  };
}
