import type { Atlas } from "@/lib/atlas/atlas.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import { type YearOfTalks, yearOf } from "@/lib/atlas/statistics.ts";
import { yearMarkup } from "./matrix-markup.ts";

/** Who convened, year by year: a table whose cells hold one mark per meeting. */
export function ConvenerMatrix({ atlas, years }: { atlas: Atlas; years: YearOfTalks[] }) {
  const { conveners, landmarks } = atlas.decisions;
  const marked = landmarks.flatMap((id) => atlas.entry(id) ?? []);
  const landmarksOf = (year: number) => marked.filter((event) => yearOf(event) === year);
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
      <tbody
        // biome-ignore lint/security/noDangerouslySetInnerHtml: its texts are escaped in matrix-markup.ts
        dangerouslySetInnerHTML={{ __html: years.map((row) => yearMarkup(row, landmarksOf(row.year))).join("") }}
      />
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
