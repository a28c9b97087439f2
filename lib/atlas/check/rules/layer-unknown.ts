import type { Rule } from "../rule.ts";
import { idsAt, unknownIds } from "../unknown.ts";

/** The layers that an entry shows, and those that draw a deployment, exist. */
export const layerUnknown: Rule = {
  name: "layer-unknown",
  check: (draft) => {
    const known = draft.layers.map(({ value }) => value.id);
    const used = [
      ...idsAt(draft.entries, "layers", (entry) => entry.layers),
      ...idsAt(draft.entries, "geometry", (entry) => (entry.kind === "deployment" ? entry.geometry : [])),
    ];
    return unknownIds(draft, used, "layer", known, "content/layers.json");
  },
};
