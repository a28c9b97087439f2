import { loadAtlas } from "../content/load.ts";
import { leadsTo } from "./leads-to.ts";
import { allPaths } from "./page-paths.ts";

/** Whether a path has a page, and where it leads if not; neither for one that does not exist. */
export function answerAt(path: string): { found: boolean; leadsTo?: string } {
  const atlas = loadAtlas();
  const found = allPaths(atlas).has(path);
  return { found, leadsTo: found ? undefined : leadsTo(atlas, path) };
}
