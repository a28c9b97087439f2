/**
 * Where a page can be read as it was: the Wayback Machine answers an address with a day in it with its capture nearest to
 * that day. https://archive.org/help/wayback_api.php
 */
import { dateSpan } from "./dates/dates.ts";
import type { Entry } from "./schema/entry-schema.ts";
import type { Reference } from "./schema/evidence-schema.ts";

const archive = "https://web.archive.org/web/";

/** Its first captures are of 10 May 1996; a page about an older day can only have been written, and kept, later. */
const firstCapture = "1996-05-10";

export interface ArchivedCopy {
  url: string;
  /** The day asked for, or that of the capture: YYYY-MM-DD. */
  day: string;
  /** An editor looked it up; else the archive is asked when the reader follows the link. */
  checked: boolean;
  /** The day is older than the archive: what comes is its first capture. */
  first: boolean;
}

/** A page with more references than this leaves the copies out: each costs a hundred bytes even compressed. */
const mostCopies = 30;

function referenceCount(entry: Entry): number {
  const accounts = entry.disagreements.flatMap((item) => item.accounts);
  const listed = entry.kind === "deployment" ? [...entry.sites, ...entry.chronology] : [];
  const short = listed.reduce((count, { references }) => count + references.length, 0);
  return entry.references.length + short + accounts.filter(({ source }) => "reference" in source).length;
}

/** Near which date (EDTF) the page of an entry offers copies; undefined where it has too many references to. */
export function copiesNear(entry: Entry): string | undefined {
  return referenceCount(entry) > mostCopies ? undefined : entry.date;
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** "20220716…" in an address of the archive → "2022-07-16". */
function captureDay(url: string): string | undefined {
  const [, year, month, day] = /\/web\/(\d{4})(\d\d)(\d\d)/.exec(url) ?? [];
  return year && month && day ? `${year}-${month}-${day}` : undefined;
}

/**
 * The copy of a page that a reference names: the one that was looked up, else the one nearest to the day on which it was
 * read, else to `near`, the date (EDTF) of what it tells of. Undefined where the page is itself one of the archive.
 */
export function archivedCopy(reference: Reference, near: string): ArchivedCopy | undefined {
  const { url, archiveUrl, accessed } = reference;
  if (archiveUrl) {
    const day = captureDay(archiveUrl) ?? dayOf(dateSpan(accessed ?? near).start);
    return { url: archiveUrl, day, checked: true, first: false };
  }
  if (url.startsWith(archive)) return undefined;
  const { start, end } = dateSpan(accessed ?? near);
  const wanted = dayOf(Number.isFinite(start) ? start : end);
  const first = wanted < firstCapture;
  const day = first ? firstCapture : wanted;
  return { url: `${archive}${day.replaceAll("-", "")}/${url}`, day, checked: false, first };
}
