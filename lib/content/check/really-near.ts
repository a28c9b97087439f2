import { nearest, share } from "../../atlas/names/nearest.ts";

/** Letters of ten that must be right: "austria" is not meant by "russia", which shares four of seven. */
const mostAlike = 0.75;

const inParts = (id: string) => `-${id}-`;

/** The one of many names that was surely meant: a slip of the hand away, or one that has it among its parts. */
export function reallyNear(wanted: string, names: Iterable<string>): string | undefined {
  const low = wanted.toLowerCase();
  const isMeant = (name: string) =>
    share(low, name.toLowerCase()) >= mostAlike ||
    (low.length > 2 && (inParts(name).includes(inParts(low)) || inParts(low).includes(inParts(name))));
  return nearest(wanted, names, 5).find(isMeant);
}
