import { markup } from "./attributes.ts";
import type { Drawing } from "./geometry.ts";
import { pathData } from "./path-data.ts";
import { edgesOnce } from "./shared-edges.ts";

/**
 * Sources that share borders, written next to each other: gzip finds a repetition only 32 kB back. The others follow
 * in draw order.
 */
const bordering = ["borders", "neighbours", "azerbaijan", "armenia", "seas", "coast"];

/** The paths of all drawings, each written once, and the groups that paint them in draw order. */
export function pathsAndGroups(drawn: readonly Drawing[]): { paths: string; groups: string } {
  const ids = new Map<string, string>();
  for (const { data } of drawn) if (!ids.has(data)) ids.set(data, `p${ids.size}`);
  const written = drawn.filter(({ data }, index) => drawn.findIndex((other) => other.data === data) === index);
  const paths = written
    .toSorted((a, b) => order(a) - order(b))
    .map((drawing) => {
      const alone = !drawn.some((other) => other !== drawing && other.data === drawing.data);
      const attributes = {
        id: ids.get(drawing.data),
        "vector-effect": "non-scaling-stroke",
        d: alone ? leanData(drawing) : drawing.data,
      };
      return `<path${markup(attributes)}/>`;
    })
    .join("");
  const groups = drawn
    .map(({ layer, attributes, data }) => `<use data-layer="${layer.id}" href="#${ids.get(data)}"${attributes}/>`)
    .join("");
  return { paths, groups };
}

/** Where only lines need the rings, what two neighbours share is drawn once. */
function leanData({ layer, shapes, data }: Drawing): string {
  return layer.type === "line" && shapes.some(({ closed }) => closed) ? pathData(edgesOnce(shapes)) : data;
}

function order({ layer }: Drawing): number {
  const position = bordering.indexOf(layer.source);
  return position < 0 ? bordering.length : position;
}
