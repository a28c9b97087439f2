import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { lastCorrection } from "@/lib/atlas/corrected.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";

/** One quiet line on an entry that was corrected, with the way to what changed. */
export function Corrected({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  const { words } = atlas;
  const last = lastCorrection(atlas, entry);
  if (last === undefined) return null;
  return (
    <p className="corrected soft">
      <Said
        words={words}
        message="evidence.corrected"
        of={{
          date: <time dateTime={last.date}>{formatDate(last.date, words)}</time>,
          change: (inside) => <PageLink href={words.to(last.path)}>{inRow(inside)}</PageLink>,
        }}
      />
    </p>
  );
}
