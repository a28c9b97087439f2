import type { Rule } from "../rule.ts";

/** A deployment is drawn: its map says where it stood. */
export const deploymentGeometry: Rule = {
  name: "deployment-geometry",
  check: ({ entries }) =>
    entries
      .filter(({ value }) => value.kind === "deployment" && value.geometry.length === 0)
      .map(({ file, path }) => {
        const right = "name one of content/layers.json";
        return { file, path: [...path, "geometry"], wrong: "no layer draws where it stood", right };
      }),
};
