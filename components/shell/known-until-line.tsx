import { Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";

/** The line under every list: what is not in it after this day may have happened nevertheless. */
export function KnownUntil({ atlas: { decisions, words } }: { atlas: Atlas }) {
  const { knownUntil } = decisions;
  const day = <time dateTime={dateTimeAttribute(knownUntil)}>{formatDate(knownUntil, words)}</time>;
  return (
    <p className="soft">
      <Said words={words} message="site.checkedUntil" of={{ day }} />
    </p>
  );
}
