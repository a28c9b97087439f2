/** A sentence with the places and dates that were found in it. Every word of it is a stranger's: all is escaped. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { formatDate, isEdtf } from "@/lib/atlas/dates/dates.ts";
import { cutText } from "@/lib/reading/cut-text.ts";
import type { FoundDate, FoundPlace, Reading, Span } from "@/lib/reading/findings.ts";
import { longestShown } from "@/lib/reading/shown/limits.ts";
import type { Words } from "@/lib/words/words.ts";
import { messageMarkup } from "./message-markup.ts";

/** A finding, and how its words are written. */
interface Marked extends Span {
  write: (words: string) => string;
}

/** What was found, by sentence. */
export type FoundIn = Map<number, Marked[]>;

const placeLink = ({ place, reason }: FoundPlace, own: string, words: Words) =>
  `<a class="read-name" href="${words.to(`/places/${escapeHtml(place ?? "")}`)}" target="_blank" rel="noopener" title="${escapeHtml(reason)}">${own}</a>`;

function dated({ edtf, reason, standing }: FoundDate, own: string, words: Words): string {
  const isKnown = edtf !== null && isEdtf(edtf);
  const title = isKnown ? words("read-live.dateTitle", { date: formatDate(edtf, words), why: reason }) : reason;
  return `<span class="read-when-said" data-standing="${standing}" title="${escapeHtml(title)}">${own}</span>`;
}

/** Places of the atlas as links to their pages, and everything that is dated. */
export function foundBySentence({ places, dates }: Pick<Reading, "places" | "dates">, words: Words): FoundIn {
  const found: FoundIn = new Map();
  const add = ({ sentence, start, end }: Span & { sentence: number }, write: Marked["write"]) => {
    const before = found.get(sentence);
    if (before) before.push({ start, end, write });
    else found.set(sentence, [{ start, end, write }]);
  };
  for (const place of places)
    if (place.place !== null && place.as !== "name") add(place, (own) => placeLink(place, own, words));
  for (const date of dates) add(date, (own) => dated(date, own, words));
  return found;
}

/** The words of a span with its findings marked; of two that overlap the first counts. Cut where it is longer than any prose. */
export function markedMarkup(
  text: string,
  { start, end }: Span,
  found: readonly Marked[] | undefined,
  words: Words,
): string {
  const last = start + cutText(text.slice(start, end), longestShown).length;
  const parts: string[] = [];
  let at = start;
  for (const mark of (found ?? []).toSorted((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > last) continue;
    parts.push(escapeHtml(text.slice(at, mark.start)), mark.write(escapeHtml(text.slice(mark.start, mark.end))));
    at = mark.end;
  }
  parts.push(escapeHtml(text.slice(at, last)));
  const more = last < end ? messageMarkup(words, "read-live.charactersMore", { count: end - last }) : "";
  if (more !== "") parts.push(`… <span class="soft">${more}</span>`);
  return parts.join("");
}
