import { ringSamples, shapeExtent, shapes } from "./shapes.ts";

const all = [...shapes, ...ringSamples];

/** The rule for all shapes of one size in CSS px, each centred on the point where it stands. */
function rule(extent: number): string {
  const same = all.filter((shape) => shapeExtent(shape) === extent);
  const selectors = same.map(({ id }) => `  .i-${id}`).join(",\n");
  const side = `${2 * extent}px`;
  return `${selectors} {\n    width: ${side};\n    height: ${side};\n    margin: ${-extent}px;\n  }\n`;
}

/** The sizes of all markers, towns and peaks of the drawn map. */
export function shapesCss(): string {
  const extents = new Set(all.map(shapeExtent));
  return `/* Written by scripts/write-tokens.ts from lib/cartography/style/images/shapes.ts. Change it there. */
@layer parts {
${[...extents].map(rule).join("\n")}}
`;
}
