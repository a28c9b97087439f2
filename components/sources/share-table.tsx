import type { Words } from "@/lib/words/words.ts";

export interface ShareRow {
  what: string;
  count: number;
}

interface Props {
  title: string;
  rows: ShareRow[];
  /** The whole; without it the rows are the whole. */
  of?: number;
  words: Words;
}

/** Numbers as a table, each with a bar of its share. */
export function ShareTable({ title, rows, of, words }: Props) {
  const whole = of ?? rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <table className="shares">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ what, count }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{words.number(count)}</td>
            <td aria-hidden="true">
              <i style={{ width: `${whole > 0 ? (100 * count) / whole : 0}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
