import { EntryDetail } from "@/components/entry/entry-detail.tsx";
import { entryAnswer } from "@/lib/atlas/answers/entry-answer.ts";
import { sentenceText } from "@/lib/atlas/answers/sentence.ts";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { type EntryKind, sectionOf } from "@/lib/atlas/kinds.ts";
import { listedEntries } from "@/lib/exports/page-files/listed.ts";
import { eventThing } from "@/lib/site/json-ld/event.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { mostInPreview, shorten } from "@/lib/site/metadata.ts";
import { entryView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

export function entryPage(kind: EntryKind) {
  return (atlas: Atlas, id: string): PageContent | undefined => {
    const entry = atlas.entry(id);
    if (entry?.kind !== kind) return undefined;
    const { words } = atlas;
    const title = words("entry.dated", { title: entry.title, date: formatDate(entry.date, words) });
    const address = { path: entryPath(entry), title };
    return {
      ...address,
      description: shorten(`${sentenceText(entryAnswer(atlas, entry))} ${entry.summary[0]}`.trim(), mostInPreview),
      modified: entry.modified,
      jsonLd: pageJsonLd(address, [eventThing(atlas, entry)], [sectionOf(kind, words)], words),
      about: { what: "entry", entry },
      listed: listedEntries([entry]),
      view: entryView(atlas, entry),
      body: <EntryDetail atlas={atlas} entry={entry} />,
    };
  };
}
