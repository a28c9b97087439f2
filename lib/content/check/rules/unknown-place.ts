import type { Draft, Found } from "../draft.ts";
import { type JsonPath, valueAt } from "../problem.ts";
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

/** Every text in the roles is a place id, but for the names of the sides. */
function placesInRoles(roles: unknown, file: string, path: JsonPath): Found<string>[] {
  if (typeof roles === "string") return path.at(-1) === "side" ? [] : [{ value: roles, file, path }];
  // The keys of a list are texts to JavaScript, and numbers in a path.
  const keys = Array.isArray(roles) ? roles.keys() : Object.keys(roles ?? {});
  return [...keys].flatMap((key) => placesInRoles(valueAt(roles, [key]), file, [...path, key]));
}

/** The places that have a role in the whole atlas exist: capitals, the contested region and its centre. */
export const rolePlace: Rule = {
  name: "role-place",
  check: (draft) =>
    unknownPlaces(
      draft,
      draft.decisions.flatMap(({ value, file }) => placesInRoles(value.roles, file, ["roles"])),
    ),
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
