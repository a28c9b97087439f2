import { askedAddress } from "@/lib/address/address.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import type { MeetingOrder } from "@/lib/atlas/meeting-order.ts";
import type { Words } from "@/lib/words/words.ts";
import { roles } from "./table-roles.ts";

const { path } = kinds.meeting;

/** In the order of the cells; all but two can be sorted by. */
const columns = ["date", "place", "level", "whoMet", "mediator", "sourcing"] as const;

const orderBy = (column: (typeof columns)[number]): MeetingOrder | undefined =>
  column === "whoMet" || column === "sourcing" ? undefined : column;

/** The headings, each a plain link (the router would show the static page that it already has) to the table sorted by it; the date sorts either way. */
export function TableHead({ asked, order, words }: { asked: Asked; order: MeetingOrder; words: Words }) {
  return (
    <thead {...roles.group} data-changes="sort part">
      <tr {...roles.row}>
        {columns.map((column) => {
          const sort = orderBy(column);
          const title = words(`meeting-table.${column}`);
          return (
            <th key={column} scope="col" {...roles.columnHeader} aria-sort={ariaSort(sort, order)}>
              {sort ? <SortLink title={title} sort={sort} asked={asked} order={order} words={words} /> : title}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function ariaSort(sort: MeetingOrder | undefined, order: MeetingOrder) {
  if (sort === "date" && order === "-date") return "descending";
  return sort === order ? "ascending" : undefined;
}

interface Props {
  title: string;
  sort: MeetingOrder;
  asked: Asked;
  order: MeetingOrder;
  words: Words;
}

function SortLink({ title, sort, asked, order, words }: Props) {
  const sorted = ariaSort(sort, order);
  const next = sort === "date" && order === "date" ? "-date" : sort;
  const address = askedAddress(path, { ...asked, sort: next === "date" ? undefined : next, part: undefined });
  return (
    <a rel="nofollow" href={words.to(address)}>
      {title}
      {sorted && <span aria-hidden="true">{sorted === "ascending" ? " ▴" : " ▾"}</span>}
    </a>
  );
}
