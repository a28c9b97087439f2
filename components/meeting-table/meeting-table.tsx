import type { ReactElement } from "react";
import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import { visuallyHidden } from "@/components/ui/visually-hidden.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { meetingOrder } from "@/lib/atlas/meeting-order.ts";
import { remoteWords } from "@/lib/atlas/remote.ts";
import type { Meeting } from "@/lib/atlas/schema/entry-schema.ts";
import { sourcingOf } from "@/lib/atlas/sourcing.ts";
import { whoMetAmong } from "@/lib/atlas/who-met.ts";
import { TableHead } from "./table-head.tsx";
import { roles } from "./table-roles.ts";

interface Props {
  atlas: Atlas;
  /** In the order of the table. */
  meetings: Meeting[];
  asked: Asked;
}

/** Meetings in the order asked for: six columns where there is room, else two lines a row. */
export function MeetingTable({ atlas, meetings, asked }: Props) {
  const { words } = atlas;
  const order = meetingOrder(asked.sort);
  const whoMet = whoMetAmong(atlas.meetings, atlas);
  return (
    <div className="meeting-table">
      <table {...roles.table}>
        <caption>
          <Said words={words} message="meeting-table.caption" of={{ hidden: visuallyHidden }} />
        </caption>
        <TableHead asked={asked} order={order} words={words} />
        <tbody {...roles.group}>
          {meetings.map((meeting) => (
            <Row key={meeting.id} atlas={atlas} meeting={meeting} who={whoMet(meeting)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Its place, or how it was held: the way to its page. */
function Where({ atlas, meeting }: { atlas: Atlas; meeting: Meeting }) {
  const { words } = atlas;
  const place = atlas.place(meeting.places[0] ?? "");
  const link = (
    <PageLink href={words.to(entryPath(meeting))} title={meeting.title}>
      {place ? <PlaceLabel place={place} words={words} /> : remoteWords(meeting, words)}
    </PageLink>
  );
  if (!meeting.draft) return link;
  const draft = (inside: (string | ReactElement)[]) => <span className="warning">{inRow(inside)}</span>;
  return <Said words={words} message="meeting-table.draft" of={{ meeting: link, draft }} />;
}

function Row({ atlas, meeting, who }: { atlas: Atlas; meeting: Meeting; who: string }) {
  const { words } = atlas;
  return (
    <tr {...roles.row} data-places={meeting.places.join(" ")}>
      <td {...roles.cell}>
        <time dateTime={dateTimeAttribute(meeting.date)}>{formatDate(meeting.date, words)}</time>
      </td>
      <th scope="row" {...roles.rowHeader}>
        <Where atlas={atlas} meeting={meeting} />
      </th>
      <td {...roles.cell}>{words(`terms.level.${meeting.level}`)}</td>
      <td {...roles.cell}>{who}</td>
      <td {...roles.cell}>{words(`terms.mediator.${meeting.mediator}`)}</td>
      <td {...roles.cell}>
        {sourcingOf(atlas, meeting)
          .map((mark) => words(`terms.sourcingShort.${mark}`))
          .join(", ")}
      </td>
    </tr>
  );
}
