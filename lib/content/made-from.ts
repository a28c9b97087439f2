/** Where the files lie that the site is made from. */
import { existsSync } from "node:fs";
import path from "node:path";
import { contentIn } from "./content-folder.js";

/** The copy that a build keeps of them (scripts/finish-build.ts): content/ and public/geo below it. */
export const keptFolder = path.join(".next", "made-from");

/** The kept copy, where a server has one. */
function kept(environment: string | undefined, project: string): string | undefined {
  const folder = path.join(/* turbopackIgnore: true */ project, keptFolder);
  return environment === "production" && existsSync(folder) ? folder : undefined;
}

/**
 * The folder above public/geo: a server reads what its build was made from, as an editor may be in the middle of saving the
 * files themselves. While the site is built or developed, and on Vercel, which packs them with the build, it is the project.
 * Next need not trace what is read there: next.config.js names it.
 */
export function madeFrom(environment = process.env.NODE_ENV, project = process.cwd()): string {
  return kept(environment, project) ?? project;
}

/** The folder of the content, chosen likewise: the copy that was kept, wherever the build had it from, or the one that is set. */
export function contentMadeFrom(environment = process.env.NODE_ENV, project = process.cwd()): string {
  const folder = kept(environment, project);
  return folder ? path.join(/* turbopackIgnore: true */ folder, "content") : contentIn(project);
}
