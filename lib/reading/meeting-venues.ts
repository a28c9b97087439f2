/** Where a meeting was, of the places that its sentence names: not what was talked about, nor where somebody came from. */
import { locative } from "./place-context.ts";
import type { FoundPlace } from "./reading.ts";

interface Placed {
  text: string;
  places: FoundPlace[];
}

const subject = /(?:over|about|on|regarding|concerning|disputed|of|against|по|о|об|про)\s+(?:\S+\s+){0,4}$/iu;
const conflict = /^[’']?s?\s+(?:conflict|issue|region|war|settlement|problem|peace|dispute|enclave|question|process)/i;

/** Up to here the words before a name are looked at. */
const reach = 48;

const wordBefore = ({ text }: Placed, { start }: FoundPlace) =>
  /([\p{L}]+)\s+(?:the\s+|\p{Lu}\p{L}+\s+capital[,\s]\s*)?$/u
    .exec(text.slice(Math.max(0, start - 40), start))?.[1]
    ?.toLowerCase() ?? "";

/** Endings of the case in which Armenian, Azerbaijani and Georgian say where something is. */
const inside = /(?:ում|[dt][aə]|ში)$/u;

/** A preposition or an ending of place says that something was there. */
export function isVenue(placed: Placed, index: number): boolean {
  const found = placed.places[index];
  if (found?.as !== "place") return false;
  return (
    locative.has(wordBefore(placed, found)) ||
    (/[^A-Za-z]/.test(placed.text.slice(found.end - 2, found.end)) &&
      inside.test(placed.text.slice(found.start, found.end)))
  );
}

function isSubject({ text }: Placed, { start, end }: FoundPlace): boolean {
  return conflict.test(text.slice(end, end + 24)) || subject.test(text.slice(Math.max(0, start - reach), start));
}

/** Indices of the places where it was, of those given; a list behind a preposition counts whole: "in Vienna and Geneva". */
export function venuesOf(placed: Placed, indices: number[]): number[] {
  const at = (index: number) => placed.places[index];
  const venues = indices.filter((index) => {
    const found = at(index);
    return (
      found !== undefined && isVenue(placed, index) && !conflict.test(placed.text.slice(found.end, found.end + 24))
    );
  });
  if (venues.length > 0) return venues;
  return indices.filter((index) => {
    const found = at(index);
    return found?.as === "place" && !isSubject(placed, found);
  });
}
