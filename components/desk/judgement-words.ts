/** What is said of a document's judgement: nothing is right before it was looked at. */
import type { DeskProblem } from "@/lib/desk/desk-documents.ts";

export interface Judgement {
  problems: DeskProblem[];
  readable: boolean;
  /** Goes up with each judgement: a new picture of the page can be asked for. */
  number: number;
  /** The keys of the documents that were judged. */
  judged: string[];
  /** Why the last judgement could not be had, in a sentence; "" where it could. */
  fault: string;
}

const asked = (count: number) =>
  count === 0
    ? "Nothing is asked for any more."
    : count === 1
      ? "One thing is still asked for."
      : `${count} things are still asked for.`;

/** How a document stands; "" where that is not known, which is then told as a fault. */
export function standing({ problems, judged, fault }: Judgement, key: string): string {
  if (fault) return "";
  if (!judged.includes(key)) return "Being looked at …";
  return asked(problems.filter((problem) => problem.key === key).length);
}

/** Why it is not known how the documents stand; "" where it is. */
export const faultWords = ({ fault }: Judgement) =>
  fault && `It could not be looked at, which is tried again with the next change. ${fault}`;
