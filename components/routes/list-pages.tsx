import type { ReactNode } from "react";
import { FilteredList } from "@/components/filters/filtered-list.tsx";
import { MeetingTable } from "@/components/meeting-table/meeting-table.tsx";
import { Answer } from "@/components/ui/answer-line.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { entryListAnswer } from "@/lib/atlas/answers/list-answer.ts";
import { sentenceText } from "@/lib/atlas/answers/sentence.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { type EntryKind, kinds, sectionOf } from "@/lib/atlas/kinds.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

/** A list of one kind stays one, as its map does, whatever kind is asked for. */
function withoutKind({ filters, ...asked }: Asked): Asked {
  const { kind: _kind, ...others } = filters ?? {};
  return Object.keys(others).length > 0 ? { ...asked, filters: others } : asked;
}

/** All entries of a kind that fit what is asked for: meetings as a table, the others as a list by date. */
export function entryListPage(kind: EntryKind) {
  return (atlas: Atlas, given: Asked = {}): PageContent => {
    const asked = withoutKind(given);
    const section = sectionOf(kind);
    const { intro, one, many, filters } = kinds[kind];
    const entries = atlas.entriesOf(kind);
    const answer = entryListAnswer(kind, entries);
    const page = { atlas, path: section.path, asked, words: [one, many] as [string, string], names: filters };
    return {
      ...section,
      description: `${sentenceText(answer)} ${intro}`.trim(),
      modified: atlas.modified.latest,
      jsonLd: pageJsonLd(section),
      about: { what: "list", of: kind },
      view: { ...listView(atlas, section.title, entries), filters: { kind } },
      body: (
        <>
          <h1>{section.title}</h1>
          <Answer sentence={answer} />
          <p className="intro">{intro}</p>
          {list()}
        </>
      ),
    };

    function list(): ReactNode {
      if (kind === "meeting") {
        return (
          <FilteredList {...page} entries={atlas.meetings}>
            {(meetings) => <MeetingTable atlas={atlas} meetings={meetings} asked={asked} />}
          </FilteredList>
        );
      }
      return (
        <FilteredList {...page} entries={entries}>
          {(shown) => <EntryList atlas={atlas} entries={shown} />}
        </FilteredList>
      );
    }
  };
}
