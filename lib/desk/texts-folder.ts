/** The texts of the articles, which lie outside the project and are only read here. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const textName = /^[\w.-]+\.txt$/;

const isWithin = (folder: string, project: string) => !path.relative(project, folder).startsWith("..");

const isFolder = (folder: string) => existsSync(folder) && statSync(folder).isDirectory();

/**
 * The folder of the texts: ARTICLES, relative to the project or absolute, or else "../articles". undefined where there is none, or where it
 * lies in the project: texts are never committed.
 */
export function textsFolder(
  environment: Record<string, string | undefined> = process.env,
  project = process.cwd(),
): string | undefined {
  const folder = path.resolve(/* turbopackIgnore: true */ project, environment.ARTICLES || "../articles");
  return isFolder(folder) && !isWithin(folder, project) ? folder : undefined;
}

/** The names of the texts in the folder, without their ending. */
export function textsIn(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  const names = readdirSync(folder).filter((name) => textName.test(name));
  return names.map((name) => name.slice(0, -".txt".length)).toSorted();
}

/** The text of an article by its name; undefined where the folder has none. */
export function textOf(folder: string | undefined, name: string): string | undefined {
  const file = `${name}.txt`;
  if (folder === undefined || !textName.test(file)) return undefined;
  const location = path.join(/* turbopackIgnore: true */ folder, file);
  return existsSync(location) ? readFileSync(location, "utf8") : undefined;
}
