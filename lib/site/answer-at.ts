import { loadAtlas } from "../content/load.ts";
import { leadsTo } from "./leads-to.ts";
import { pagePaths } from "./page-paths.ts";

/** Whether a path has a page, and where it leads if not; neither for one that does not exist. */
export function answerAt(path: string): { found: boolean; leadsTo?: string } {
  const atlas = loadAtlas();
  const found = pagePaths(atlas).includes(path);
  return { found, leadsTo: found ? undefined : leadsTo(atlas, path) };
}
