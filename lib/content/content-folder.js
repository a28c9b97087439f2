/**
 * Where the content lies. The one place that decides it, in plain JavaScript, because `next.config.js` asks it before anything
 * is compiled.
 */
import { existsSync } from "node:fs";
import path from "node:path";

/**
 * The folder as it is set, relative to the project or absolute: "content" where ATLAS_CONTENT is not set.
 *
 * @param {Record<string, string | undefined>} environment
 */
export function contentFolder(environment = process.env) {
  return environment.ATLAS_CONTENT || "content";
}

/**
 * The folder as a full path. Throws, naming the setting, when ATLAS_CONTENT is set to what is no folder of content.
 *
 * @param {string} project
 * @param {Record<string, string | undefined>} environment
 */
export function contentIn(project = process.cwd(), environment = process.env) {
  const folder = path.resolve(/* turbopackIgnore: true */ project, contentFolder(environment));
  if (environment.ATLAS_CONTENT && !existsSync(path.join(/* turbopackIgnore: true */ folder, "atlas.json"))) {
    throw new Error(
      `ATLAS_CONTENT is "${environment.ATLAS_CONTENT}"; it must be a folder of content, and there is no atlas.json in ${folder}.`,
    );
  }
  return folder;
}

/**
 * The content as a pattern below the project for what Next packs with the program; none where it lies elsewhere.
 *
 * @param {string} project
 * @param {Record<string, string | undefined>} environment
 * @returns {string[]}
 */
export function contentPattern(project = process.cwd(), environment = process.env) {
  const within = path.relative(project, contentIn(project, environment)).replaceAll(path.sep, "/");
  return within.startsWith("..") || path.isAbsolute(within) ? [] : [`./${within}/**/*.json`];
}
