import { readFileSync } from "node:fs";
import path from "node:path";
import { servedFile } from "../served-file.ts";

interface Manifest {
  routes: Record<string, unknown>;
}

/** Tells of a path whether the build in `.next` has its answer ready, or a file has it. Throws where there is no build. */
export function builtPaths(): (pathname: string) => boolean {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), ".next", "prerender-manifest.json");
  const known = new Set(Object.keys((JSON.parse(readFileSync(file, "utf8")) as Manifest).routes));
  return (pathname) => known.has(pathname) || servedFile(pathname) !== undefined;
}
