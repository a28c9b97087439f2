import { Fragment } from "react";
import { PageLink } from "@/components/ui/page-link.tsx";
import { type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { convenersByYear, type YearOfTalks, yearOf } from "@/lib/atlas/statistics.ts";
import { Mark } from "./mark.tsx";

/** Who convened, year by year: a table whose cells hold one mark per meeting. */
export function ConvenerMatrix({ atlas }: { atlas: Atlas }) {
  const { conveners, landmarks } = atlas.decisions;
  const years = convenersByYear(
    atlas.meetings,
    conveners.map(({ mediators }) => mediators),
  );
  const marked = landmarks.flatMap((id) => atlas.entry(id) ?? []);
  return (
    <table className="matrix">
      <caption className="visually-hidden">Meetings by year and by who convened them, one mark per meeting</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Year</span>
          </th>
          {conveners.map(({ title, mediators }) => (
            <th key={title} scope="col">
              {mediators.length === 1 ? (
                <a rel="nofollow" href={`${kinds.meeting.path}?mediator=${mediators[0]}`}>
                  {title}
                </a>
              ) : (
                <span>{title}</span>
              )}
            </th>
          ))}
          <th scope="col">
            <span>All</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map((row) => (
          <Fragment key={row.year}>
            <YearRow row={row} columns={conveners} />
            {marked
              .filter((event) => yearOf(event) === row.year)
              .map((event) => (
                <Landmark key={event.id} event={event} columns={conveners.length + 2} />
              ))}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          {conveners.map(({ title, mediators }) => (
            <td key={title}>{atlas.meetings.filter(({ mediator }) => mediators.includes(mediator)).length}</td>
          ))}
          <td>{atlas.meetings.length}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function YearRow({ row: { year, cells, total }, columns }: { row: YearOfTalks; columns: { title: string }[] }) {
  return (
    <tr>
      <th scope="row">{year}</th>
      {cells.map((meetings, index) => (
        <td key={columns[index]?.title}>
          {meetings.length > 0 && meetings.map((meeting) => <Mark key={meeting.id} meeting={meeting} />)}
        </td>
      ))}
      <td>{total || "–"}</td>
    </tr>
  );
}

function Landmark({ event, columns }: { event: Entry; columns: number }) {
  return (
    <tr className="landmark">
      <td colSpan={columns}>
        <PageLink href={entryPath(event)}>{event.title}</PageLink>, {formatDate(event.date)}
      </td>
    </tr>
  );
}
