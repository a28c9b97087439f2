import { archivedCopy } from "@/lib/atlas/archived-copy.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Reference } from "@/lib/atlas/schema.ts";

interface Props {
  reference: Reference;
  /** When what the page tells of happened (EDTF). Without it only a copy that was looked up is offered. */
  near: string | undefined;
}

/**
 * The way to a copy of a page that has changed or gone, with the attributes of Robust Links
 * (https://robustlinks.mementoweb.org/spec/) for programs that look for one.
 */
export function ArchivedCopy({ reference, near }: Props) {
  const copy = near || reference.archiveUrl ? archivedCopy(reference, near ?? "1996") : undefined;
  if (!copy) return null;
  return (
    <span className={copy.checked ? "archived-copy" : "archived-copy unchecked"}>
      {" "}
      <a
        href={copy.url}
        rel="external nofollow"
        data-originalurl={reference.url}
        data-versionurl={copy.url}
        data-versiondate={copy.day}
      >
        {copy.first ? "first archived copy" : `archived copy ${copy.checked ? "of" : "near"} ${formatDate(copy.day)}`}
      </a>
      {!copy.checked && ", not checked by us"}
    </span>
  );
}

/** Where a page lists too many references to lead to a copy of each. */
export function CopiesByHand() {
  return (
    <p className="soft">
      An archived copy of any of these pages, not checked by us: put https://web.archive.org/web/ before its address.
    </p>
  );
}
