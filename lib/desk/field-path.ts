/** From the place that a check names to the field of a form. */
import type { DeskDocument } from "./desk-documents.ts";

const steps = /\.([\w$]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g;

/** "$.names[2].lang" → ["names", 2, "lang"]: the inverse of `jsonPath`. */
export function pathSteps(path: string): (string | number)[] {
  return [...path.matchAll(steps)].map(([, key, index, quoted]) =>
    index === undefined ? (key ?? JSON.parse(`"${quoted}"`)) : Number(index),
  );
}

/** The field of a document that a path of its file leads to; undefined where it leads elsewhere. `at`: where the document stands. */
export function fieldIn(at: DeskDocument["at"], path: string): (string | number)[] | undefined {
  const way = pathSteps(path);
  return at.every((step, index) => way[index] === step) ? way.slice(at.length) : undefined;
}
