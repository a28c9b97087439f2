import { EntryList } from "@/components/ui/entry-list.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { countedEach } from "@/lib/atlas/kinds.ts";
import { pageFilePath } from "@/lib/exports/page-files/page-file.ts";
import type { Fold, Opened } from "@/lib/view/folded-dates.ts";

interface Props {
  atlas: Atlas;
  folds: Fold[];
  /** What ids in this list begin with. */
  id: string;
  /** The address at which a year, a month or a day lies open. */
  hrefOn: (on: string) => string;
}

/** Years, months and days with their counts as links; what is asked for lies open below its own. Without a script, too. */
export function FoldedList({ folds, ...rest }: Props) {
  const { id, hrefOn } = rest;
  return (
    <ol className="folded-dates" data-changes="on with">
      {folds.map(({ on, entries, open }) => (
        <li key={on} id={open && `${id}-${on}`}>
          <a rel="nofollow" href={`${hrefOn(on)}#${id}-${on}`} aria-current={open && "true"}>
            {formatDate(on)}
          </a>
          : {countedEach(entries)}
          {open && <OpenFold {...open} {...rest} />}
        </li>
      ))}
    </ol>
  );
}

function OpenFold({ rows, left, folds, ...rest }: Opened & Omit<Props, "folds">) {
  return (
    <>
      {rows.length > 0 && <EntryList atlas={rest.atlas} entries={rows} />}
      {left > 0 && (
        <p className="soft">
          And {left} more, which are in <a href={pageFilePath("/timeline", "csv")}>the table of this page</a>.
        </p>
      )}
      {folds.length > 0 && <FoldedList folds={folds} {...rest} />}
    </>
  );
}
