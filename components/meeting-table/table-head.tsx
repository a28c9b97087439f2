import { askedAddress } from "@/lib/address/address.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { kinds } from "@/lib/atlas/kinds.ts";
import type { MeetingOrder } from "@/lib/atlas/meeting-order.ts";
import { roles } from "./table-roles.ts";

const { path } = kinds.meeting;

/** In the order of the cells; those with a name can be sorted by. */
const columns: { title: string; sort?: MeetingOrder }[] = [
  { title: "Date", sort: "date" },
  { title: "Place", sort: "place" },
  { title: "Level", sort: "level" },
  { title: "Who met" },
  { title: "Convened by", sort: "mediator" },
  { title: "Sourcing" },
];

/** The headings, each a plain link (the router would show the static page that it already has) to the table sorted by it; the date sorts either way. */
export function TableHead({ asked, order }: { asked: Asked; order: MeetingOrder }) {
  return (
    <thead {...roles.group} data-changes="sort part">
      <tr {...roles.row}>
        {columns.map(({ title, sort }) => (
          <th key={title} scope="col" {...roles.columnHeader} aria-sort={ariaSort(sort, order)}>
            {sort ? <SortLink title={title} sort={sort} asked={asked} order={order} /> : title}
          </th>
        ))}
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
}

function SortLink({ title, sort, asked, order }: Props) {
  const sorted = ariaSort(sort, order);
  const next = sort === "date" && order === "date" ? "-date" : sort;
  return (
    <a
      rel="nofollow"
      href={askedAddress(path, { ...asked, sort: next === "date" ? undefined : next, part: undefined })}
    >
      {title}
      {sorted && <span aria-hidden="true">{sorted === "ascending" ? " ▴" : " ▾"}</span>}
    </a>
  );
}
