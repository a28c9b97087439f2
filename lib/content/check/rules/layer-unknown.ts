import type { Rule } from "../rule.ts";
import { idsAt, unknownIds } from "../unknown.ts";
import { platesIn, stopsIn } from "../walk.ts";

/** The layers that an entry, a stop of a tour or a plate shows, and those that draw a deployment, exist. */
export const layerUnknown: Rule = {
  name: "layer-unknown",
  check: (draft) => {
    const known = draft.layers.map(({ value }) => value.id);
    const used = [
      ...idsAt(draft.entries, "layers", (entry) => entry.layers),
      ...idsAt(stopsIn(draft), "layers", (stop) => stop.layers ?? []),
      ...idsAt(platesIn(draft), "layers", ({ layers }) => layers),
      ...idsAt(draft.entries, "geometry", (entry) => ("geometry" in entry ? entry.geometry : [])),
    ];
    return unknownIds(draft, used, "layer", known, "content/layers.json");
  },
};
