import { readFileSync } from "node:fs";
import path from "node:path";
import { servedFile } from "../served-file.ts";

const inBuild = (name: string) =>
  readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), ".next", name), "utf8");

/** What Next calls the build in `.next`. Throws where there is none. */
export const builtId = (): string => inBuild("BUILD_ID").trim();

interface Manifest {
  routes: Record<string, unknown>;
}

/** Tells of a path whether the build in `.next` has its answer ready, or a file has it. Throws where there is no build. */
export function builtPaths(): (pathname: string) => boolean {
  const known = new Set(Object.keys((JSON.parse(inBuild("prerender-manifest.json")) as Manifest).routes));
  return (pathname) => known.has(pathname) || servedFile(pathname) !== undefined;
}
