import type { Found } from "../draft.ts";
import type { Finding, JsonPath } from "../problem.ts";
import { jsonPath } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { excerptsIn, sitesIn } from "../walk.ts";

function repeated<Value>(
  found: Found<Value>[],
  what: string,
  key: (value: Value) => string,
  tail: JsonPath,
): Finding[] {
  const first = new Map<string, string>();
  return found.flatMap(({ value, file, path }) => {
    const id = key(value);
    const earlier = first.get(id);
    const here = [...path, ...tail];
    if (earlier === undefined) first.set(id, `${file} ${jsonPath(here)}`);
    if (earlier === undefined) return [];
    return [{ file, path: here, wrong: `second ${what} "${id}"`, right: `rename one; the first is at ${earlier}` }];
  });
}

/** Ids are unique: among entries (of every kind), articles, places, layers and their groups, publishers, people, tours, excerpts, sites and redirected paths. */
export const duplicateId: Rule = {
  name: "duplicate-id",
  check: (draft) => {
    const id = ({ id }: { id: string }) => id;
    return [
      ...repeated(draft.entries, "entry", id, ["id"]),
      ...repeated(draft.articles, "article", id, ["id"]),
      ...repeated(draft.places, "place", id, ["id"]),
      ...repeated(draft.layers, "layer", id, ["id"]),
      ...repeated(draft.layerGroups, "group of layers", id, ["id"]),
      ...repeated(draft.publishers, "publisher", id, ["id"]),
      ...repeated(draft.publishers, "publisher called", ({ name }) => name, ["name"]),
      ...repeated(draft.people, "person", ({ name }) => name, ["name"]),
      ...repeated(draft.tours, "tour", id, ["id"]),
      ...repeated(excerptsIn(draft), "excerpt", id, ["id"]),
      ...repeated(sitesIn(draft), "site", id, ["id"]),
      ...repeated(draft.redirects, "redirect from", ({ from }) => from, ["from"]),
    ];
  },
};
