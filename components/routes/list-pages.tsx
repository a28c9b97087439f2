import { FilteredList } from "@/components/filters/filtered-list.tsx";
import { MeetingTable } from "@/components/meeting-table/meeting-table.tsx";
import { fromTo, yearsWords } from "@/components/parts/part-words.ts";
import { Answer } from "@/components/ui/answer-line.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { entryListAnswer } from "@/lib/atlas/answers/list-answer.ts";
import { sentenceText } from "@/lib/atlas/answers/sentence.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { type EntryKind, kinds, sectionOf } from "@/lib/atlas/kinds.ts";
import { meetingOrder, orderMeetings } from "@/lib/atlas/meeting-order.ts";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import { partOf } from "@/lib/atlas/parts.ts";
import { type Entry, type Meeting, Meeting as MeetingSchema } from "@/lib/atlas/schema/entry-schema.ts";
import { listedEntries } from "@/lib/exports/page-files/listed.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { listView } from "@/lib/view/page-view.ts";
import { shownEntries } from "@/lib/view/shown-entries.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

/** A list of one kind stays one, as its map does, whatever kind is asked for. */
function withoutKind({ filters, ...asked }: Asked): Asked {
  const { kind: _kind, ...others } = filters ?? {};
  return Object.keys(others).length > 0 ? { ...asked, filters: others } : asked;
}

const isMeeting = (entry: Entry): entry is Meeting => entry.kind === "meeting";

/** What each mediator is called. */
const mediatorWords = (words: Words) =>
  Object.fromEntries(
    MeetingSchema.shape.mediator.options.map((mediator) => [mediator, words(`terms.mediator.${mediator}`)]),
  ) as Record<Meeting["mediator"], string>;

/** Meetings in the order that is asked for. */
const inOrder = (atlas: Atlas, meetings: Meeting[], { sort, names }: Asked) =>
  orderMeetings(atlas, meetings, meetingOrder(sort), { mediators: mediatorWords(atlas.words), names });

/** Rows that are titles weigh more than those of the table. */
const mostInWords = 120;

/** What a part of the list holds, by what it is ordered by. */
function partWords(atlas: Atlas, { sort, names }: Asked): (first: Entry, last: Entry) => string {
  const { words } = atlas;
  const order = meetingOrder(sort);
  if (order === "place")
    return (first, last) => fromTo(venueWords(atlas, first, names), venueWords(atlas, last, names), words);
  if (order === "level")
    return (first, last) =>
      isMeeting(first) && isMeeting(last)
        ? fromTo(words(`terms.level.${first.level}`), words(`terms.level.${last.level}`), words)
        : "";
  if (order === "mediator")
    return (first, last) =>
      isMeeting(first) && isMeeting(last)
        ? fromTo(words(`terms.mediator.${first.mediator}`), words(`terms.mediator.${last.mediator}`), words)
        : "";
  return (first, last) => yearsWords(first, last, words);
}

function venueWords(atlas: Atlas, entry: Entry, names: Asked["names"]): string {
  const place = atlas.place(entry.places[0] ?? "");
  return place ? placeLabel(place, names) : atlas.words("lists.noPlace");
}

/** All entries of a kind that fit what is asked for: meetings as a table, the others as a list by date. */
export function entryListPage(kind: EntryKind) {
  return (atlas: Atlas, given: Asked = {}): PageContent => {
    const asked = withoutKind(given);
    const { words } = atlas;
    const section = sectionOf(kind, words);
    const intro = words(`kinds.${kind}.intro`);
    const entries = atlas.entriesOf(kind);
    const answer = entryListAnswer(kind, entries, words);
    const shown = shownEntries(atlas, entries, asked);
    const ordered = kind === "meeting" ? inOrder(atlas, shown.filter(isMeeting), asked) : shown;
    const parts = partOf(ordered, asked.part, kind === "meeting" ? undefined : mostInWords);
    return {
      ...section,
      description: `${sentenceText(answer)} ${intro}`.trim(),
      modified: atlas.modified.latest,
      jsonLd: pageJsonLd(section, [], [], words),
      about: { what: "list", of: kind },
      listed: listedEntries(ordered),
      parts,
      view: { ...listView(atlas, section.title, entries), filters: { kind } },
      body: (
        <>
          <h1>{section.title}</h1>
          <Answer sentence={answer} words={words} />
          <p className="intro">{intro}</p>
          <FilteredList
            atlas={atlas}
            path={section.path}
            entries={entries}
            parts={parts}
            partWords={partWords(atlas, asked)}
            names={kinds[kind].filters}
            of={kind}
            asked={asked}
          >
            {kind === "meeting" ? (
              <MeetingTable atlas={atlas} meetings={parts.items.filter(isMeeting)} asked={asked} />
            ) : (
              <EntryList atlas={atlas} entries={parts.items} />
            )}
          </FilteredList>
        </>
      ),
    };
  };
}
