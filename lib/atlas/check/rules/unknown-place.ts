import type { Draft, Found } from "../draft.ts";
import type { JsonPath } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { idsAt, unknownIds } from "../unknown.ts";
import { sitesIn, stopsIn } from "../walk.ts";

function unknownPlaces(draft: Draft, used: Found<string>[]) {
  const known = draft.places.map(({ value }) => value.id);
  return unknownIds(draft, used, "place", known, "content/places.json");
}

/** The places of an entry exist. */
export const entryPlace: Rule = {
  name: "entry-place",
  check: (draft) =>
    unknownPlaces(
      draft,
      idsAt(draft.entries, "places", (entry) => entry.places),
    ),
};

/** The place of a deployment's site exists. */
export const sitePlace: Rule = {
  name: "site-place",
  check: (draft) => {
    const used = sitesIn(draft).map(({ value, file, path }) => ({
      value: value.place,
      file,
      path: [...path, "place"],
    }));
    return unknownPlaces(draft, used);
  },
};

/** The place that has other spellings exists. */
export const spellingPlace: Rule = {
  name: "spelling-place",
  check: (draft) => {
    const used = draft.spellings.map(({ value, file, path }) => ({
      value: value.place,
      file,
      path: [...path, "place"],
    }));
    return unknownPlaces(draft, used);
  },
};

/** The places that have a role in the whole atlas exist: capitals, the contested region and its centre. */
export const rolePlace: Rule = {
  name: "role-place",
  check: (draft) =>
    draft.decisions.flatMap(({ value: { roles }, file }) => {
      const named: [string, JsonPath][] = [
        ...roles.sides.map(({ capital }, index): [string, JsonPath] => [capital, ["sides", index, "capital"]]),
        ...roles.neighbours.map((capital, index): [string, JsonPath] => [capital, ["neighbours", index]]),
        [roles.contested.region, ["contested", "region"]],
        [roles.contested.centre, ["contested", "centre"]],
      ];
      return unknownPlaces(
        draft,
        named.map(([value, path]) => ({ value, file, path: ["roles", ...path] })),
      );
    }),
};

/** The places that a stop of a tour marks exist. */
export const tourPlace: Rule = {
  name: "tour-place",
  check: (draft) =>
    unknownPlaces(
      draft,
      idsAt(stopsIn(draft), "selected", (stop) => stop.selected ?? []),
    ),
};
