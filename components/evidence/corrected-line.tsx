import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { lastCorrection } from "@/lib/atlas/corrected.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Entry } from "@/lib/atlas/schema.ts";

/** One quiet line on an entry that was corrected, with the way to what changed. */
export function Corrected({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  const last = lastCorrection(atlas, entry);
  if (last === undefined) return null;
  return (
    <p className="corrected soft">
      Corrected on <time dateTime={last.date}>{formatDate(last.date)}</time>:{" "}
      <PageLink href={last.path}>what changed</PageLink>
    </p>
  );
}
