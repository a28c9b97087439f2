/** What all rules about ids that lead nowhere have in common. */
import { type Draft, type Found, standsInUnreadable } from "./draft.ts";
import type { Finding } from "./problem.ts";
import { reallyNear } from "./really-near.ts";

/** Ids as they are used, each with where it stands. */
export function idsAt<Value>(found: Found<Value>[], field: string, ids: (value: Value) => string[]): Found<string>[] {
  return found.flatMap(({ value, file, path }) =>
    ids(value).map((id, index) => ({ value: id, file, path: [...path, field, index] })),
  );
}

/** A finding for every used id that is not among the known ones; `home` says where those are kept. */
export function unknownIds(
  draft: Draft,
  used: Found<string>[],
  what: string,
  known: string[],
  home: string,
): Finding[] {
  const index = new Set(known);
  return used.flatMap(({ value, file, path }) => {
    if (index.has(value) || standsInUnreadable(draft, value)) return [];
    const meant = reallyNear(value, known);
    return [
      {
        file,
        path,
        wrong: `unknown ${what} "${value}"`,
        right: meant ? `did you mean "${meant}"?` : `use an id from ${home}`,
      },
    ];
  });
}
