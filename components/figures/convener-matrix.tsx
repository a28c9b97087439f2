import { askedAddress } from "@/lib/address/address.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import { askedPart, partAt, tableStarts } from "@/lib/atlas/parts.ts";
import { type YearOfTalks, yearOf } from "@/lib/atlas/statistics.ts";
import { yearMarkup } from "./matrix-markup.ts";

/** Where the meetings of a year and a convener are listed, by year and column: the part of the list in which they begin. */
function listPaths(atlas: Atlas, years: YearOfTalks[]): string[][] {
  const { words } = atlas;
  const columns = atlas.decisions.conveners.map(({ mediators }) => {
    const [mediator, ...others] = mediators;
    return others.length === 0 ? mediator : undefined;
  });
  const startsOf = (count: (year: YearOfTalks) => number) =>
    tableStarts(years.reduce((sum, year) => sum + count(year), 0));
  const starts = columns.map((_, index) => startsOf(({ cells }) => cells[index]?.length ?? 0));
  const startsOfAll = startsOf(({ total }) => total);
  const before = columns.map(() => 0);
  let inAll = 0;
  return years.map(({ cells, total }) => {
    const paths = columns.map((mediator, index) => {
      const part = mediator ? partAt(before[index] ?? 0, starts[index] ?? [0]) : partAt(inAll, startsOfAll);
      const asked = { ...(mediator && { filters: { mediator } }), part: askedPart(part) };
      return words.to(askedAddress(kinds.meeting.path, asked));
    });
    for (const [index, meetings] of cells.entries()) before[index] = (before[index] ?? 0) + meetings.length;
    inAll += total;
    return paths;
  });
}

interface Props {
  atlas: Atlas;
  years: YearOfTalks[];
  /** Whether there are too many meetings for a mark each. */
  counted: boolean;
}

/** Who convened, year by year: a table whose cells hold one mark per meeting, or how many they are. */
export function ConvenerMatrix({ atlas, years, counted }: Props) {
  const { words } = atlas;
  const { conveners, landmarks } = atlas.decisions;
  const marked = landmarks.flatMap((id) => atlas.entry(id) ?? []);
  const counts = counted ? listPaths(atlas, years) : undefined;
  const landmarksOf = (year: number) => marked.filter((event) => yearOf(event) === year);
  return (
    <table className="matrix">
      <caption className="visually-hidden">
        {words(counts ? "figures.conveners.counts" : "figures.conveners.marks")}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words("figures.year")}</span>
          </th>
          {conveners.map(({ title, mediators }) => (
            <th key={title} scope="col">
              {mediators.length === 1 ? (
                <a rel="nofollow" href={words.to(`${kinds.meeting.path}?mediator=${mediators[0]}`)}>
                  {title}
                </a>
              ) : (
                <span>{title}</span>
              )}
            </th>
          ))}
          <th scope="col">
            <span>{words("figures.all")}</span>
          </th>
        </tr>
      </thead>
      <tbody
        // biome-ignore lint/security/noDangerouslySetInnerHtml: its texts are escaped in matrix-markup.ts
        dangerouslySetInnerHTML={{
          __html: years.map((row, index) => yearMarkup(row, landmarksOf(row.year), counts?.[index], words)).join(""),
        }}
      />
      <tfoot>
        <tr>
          <th scope="row">{words("figures.all")}</th>
          {conveners.map(({ title, mediators }) => (
            <td key={title}>
              {words.number(atlas.meetings.filter(({ mediator }) => mediators.includes(mediator)).length)}
            </td>
          ))}
          <td>{words.number(atlas.meetings.length)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
