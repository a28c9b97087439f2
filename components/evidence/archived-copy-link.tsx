import { inRow, Said } from "@/components/ui/said.tsx";
import { archivedCopy, type ArchivedCopy as Copy } from "@/lib/atlas/archived-copy.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Reference } from "@/lib/atlas/schema/evidence-schema.ts";
import type { MessageKey } from "@/lib/words/messages/en.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  reference: Reference;
  /** When what the page tells of happened (EDTF). Without it only a copy that was looked up is offered. */
  near: string | undefined;
  words: Words;
}

function messageOf({ first, checked }: Copy): MessageKey {
  if (first) return "evidence.copy.first";
  return checked ? "evidence.copy.checked" : "evidence.copy.near";
}

/**
 * The way to a copy of a page that has changed or gone, with the attributes of Robust Links
 * (https://robustlinks.mementoweb.org/spec/) for programs that look for one.
 */
export function ArchivedCopy({ reference, near, words }: Props) {
  const copy = near || reference.archiveUrl ? archivedCopy(reference, near ?? "1996") : undefined;
  if (!copy) return null;
  return (
    <span className={copy.checked ? "archived-copy" : "archived-copy unchecked"}>
      {" "}
      <Said
        words={words}
        message={messageOf(copy)}
        of={{
          date: formatDate(copy.day, words),
          copy: (inside) => (
            <a
              href={copy.url}
              rel="external nofollow"
              data-originalurl={reference.url}
              data-versionurl={copy.url}
              data-versiondate={copy.day}
            >
              {inRow(inside)}
            </a>
          ),
        }}
      />
    </span>
  );
}

/** Where a page lists too many references to lead to a copy of each. */
export function CopiesByHand({ words }: { words: Words }) {
  return <p className="soft">{words("evidence.copiesByHand", { archive: "https://web.archive.org/web/" })}</p>;
}
