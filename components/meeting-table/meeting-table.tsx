import { PageLink } from "@/components/ui/page-link.tsx";
import { PlaceLabel } from "@/components/ui/place-label.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { meetingOrder } from "@/lib/atlas/meeting-order.ts";
import { remoteWords } from "@/lib/atlas/remote.ts";
import type { Meeting } from "@/lib/atlas/schema.ts";
import { sourcingOf } from "@/lib/atlas/sourcing.ts";
import { levelWord, mediatorWord, sourcingShort } from "@/lib/atlas/terms.ts";
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
  const order = meetingOrder(asked.sort);
  const whoMet = whoMetAmong(atlas.meetings);
  return (
    <div className="meeting-table">
      <table {...roles.table}>
        <caption>
          <span className="visually-hidden">Meetings. The headings sort the table. </span>
          Sourcing is marked where only one side’s sources, or a single source, carry a meeting.
        </caption>
        <TableHead asked={asked} order={order} />
        <tbody {...roles.group}>
          {meetings.map((meeting) => (
            <Row key={meeting.id} atlas={atlas} meeting={meeting} who={whoMet(meeting)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ atlas, meeting, who }: { atlas: Atlas; meeting: Meeting; who: string }) {
  const place = atlas.place(meeting.places[0] ?? "");
  return (
    <tr {...roles.row} data-places={meeting.places.join(" ")}>
      <td {...roles.cell}>
        <time dateTime={dateTimeAttribute(meeting.date)}>{formatDate(meeting.date)}</time>
      </td>
      <th scope="row" {...roles.rowHeader}>
        {meeting.draft && <span className="warning">Draft: </span>}
        <PageLink href={entryPath(meeting)} title={meeting.title}>
          {place ? <PlaceLabel place={place} /> : remoteWords(meeting)}
        </PageLink>
      </th>
      <td {...roles.cell}>{levelWord[meeting.level]}</td>
      <td {...roles.cell}>{who}</td>
      <td {...roles.cell}>{mediatorWord[meeting.mediator]}</td>
      <td {...roles.cell}>
        {sourcingOf(atlas, meeting)
          .map((mark) => sourcingShort[mark])
          .join(", ")}
      </td>
    </tr>
  );
}
