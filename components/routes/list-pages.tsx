import type { ReactNode } from "react";
import { FilteredList } from "@/components/filters/filtered-list.tsx";
import { MeetingTable } from "@/components/meeting-table/meeting-table.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { kindSection } from "@/lib/atlas/terms.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import type { Filters } from "@/lib/view/url-view.ts";
import type { PageContent } from "./page-content.ts";

interface Words {
  intro: string;
  counted: [one: string, many: string];
  filters: (keyof Filters)[];
}

const words: Record<Entry["kind"], Words> = {
  meeting: {
    intro:
      "Where and when Armenia and Azerbaijan sat at one table over Nagorno-Karabakh, as the articles and the references report it.",
    counted: ["meeting", "meetings"],
    filters: ["level", "mediator", "place", "article"],
  },
  deployment: {
    intro:
      "Where peacekeepers stood: their zone, their corridor and the sites that a source names, each with its date.",
    counted: ["deployment", "deployments"],
    filters: [],
  },
  event: {
    intro: "Wars, truces, statements and incidents that the articles name, in the order in which they happened.",
    counted: ["event", "events"],
    filters: ["place", "article"],
  },
};

/** All entries of a kind that fit what is asked for: meetings as a table, the others as a list by date. */
export function entryListPage(kind: Entry["kind"]) {
  return (atlas: Atlas, asked: Asked = {}): PageContent => {
    const { title, path } = kindSection[kind];
    const { intro, counted, filters } = words[kind];
    const entries = atlas.entries.filter((entry) => entry.kind === kind);
    const page = { atlas, path, asked, words: counted, names: filters };
    return {
      path,
      title,
      description: intro,
      modified: atlas.modified.latest,
      jsonLd: pageJsonLd(kindSection[kind]),
      view: listView(atlas, title, entries),
      body: (
        <>
          <h1>{title}</h1>
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
