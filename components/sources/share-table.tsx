import { inThousands } from "@/lib/atlas/counted.ts";

export interface ShareRow {
  words: string;
  count: number;
}

/** Numbers as a table, each with a bar of its share. `of`: the whole; without it the rows are the whole. */
export function ShareTable({ title, rows, of }: { title: string; rows: ShareRow[]; of?: number }) {
  const whole = of ?? rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <table className="shares">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ words, count }) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td>{inThousands(count)}</td>
            <td aria-hidden="true">
              <i style={{ width: `${whole > 0 ? (100 * count) / whole : 0}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
