/** Where the files lie that the site is made from. */
import { existsSync } from "node:fs";
import path from "node:path";

/** The copy that a build keeps of them (scripts/finish-build.ts): content/ and public/geo below it. */
export const keptFolder = path.join(".next", "made-from");

/**
 * The folder above content/ and public/geo: a server reads what its build was made from, as an editor may be in the middle
 * of saving the files themselves. While the site is built or developed, and on Vercel, which packs them with the build, it is
 * the project. Next need not trace what is read there: next.config.js names it.
 */
export function madeFrom(environment = process.env.NODE_ENV, project = process.cwd()): string {
  const kept = path.join(/* turbopackIgnore: true */ project, keptFolder);
  return environment === "production" && existsSync(kept) ? kept : project;
}
