import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { checkedUntil } from "@/lib/atlas/known-until.ts";

/** The line under every list: what is not in it after this day may have happened nevertheless. */
export function KnownUntil({ atlas: { decisions } }: { atlas: Atlas }) {
  const { knownUntil } = decisions;
  return (
    <p className="soft">
      {checkedUntil("")}
      <time dateTime={dateTimeAttribute(knownUntil)}>{formatDate(knownUntil)}</time>.
    </p>
  );
}
