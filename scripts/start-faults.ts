/** What keeps the site from being built or served, in words that say what to do. A line each. */
import { accessSync, constants } from "node:fs";
import { contentIn } from "../lib/content/content-folder.js";
import { type BuiltSettings, changedSettings, unusableSettings } from "../lib/site/settings.ts";
import { siteUrl } from "../lib/site/site-url.ts";

type Environment = Record<string, string | undefined>;

/** What PORT says, 3000 without; undefined where that is no port. 0 is any that is free. */
export function portOf({ PORT = "3000" }: Environment): number | undefined {
  return /^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535 ? Number(PORT) : undefined;
}

/** What is wrong with the environment, whatever has been built. */
export function settingFaults(environment: Environment = process.env): string[] {
  const port = `PORT is "${environment.PORT}"; it must be a number such as 3000, at most 65535.`;
  return portOf(environment) === undefined ? [port] : unusableSettings(environment);
}

/** Why nothing can be made of the content: ATLAS_CONTENT names no folder of it. A server has what its build kept. */
export function contentFaults(environment: Environment = process.env, project = process.cwd()): string[] {
  try {
    contentIn(project, environment);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** Why the build cannot be served; undefined is none that was finished. */
export function buildFaults(built: BuiltSettings | undefined, environment: Environment = process.env): string[] {
  if (!built) return ["There is no finished build in .next: npm run build makes one."];
  return changedSettings(built, environment).map(
    (name) =>
      `The pages in .next were built with ${name}="${built[name as keyof BuiltSettings]}", which is now ` +
      `"${environment[name]}": npm run build makes them anew.`,
  );
}

/**
 * The address that pages which name `built` as theirs should name instead: that of the port on which they are served, where no setting says
 * where readers find them. Undefined where they are right, where any free port may be taken (0), and where it is not known.
 */
export function otherAddress(built: string | undefined, environment: Environment = process.env): string | undefined {
  if (built === undefined || environment.NEXT_PUBLIC_SITE_URL || environment.PORT === "0") return undefined;
  if (!built.startsWith("http://localhost:")) return undefined;
  const due = siteUrl(environment);
  return due === built ? undefined : due;
}

/** Why two servers of a build would answer differently, though nothing is wrong with either. */
export function sharingFault({ NEXT_PUBLIC_SITE_URL }: BuiltSettings): string | undefined {
  if (NEXT_PUBLIC_SITE_URL) return undefined;
  return (
    "The build in .next was made without NEXT_PUBLIC_SITE_URL, so each server would name the port it listens on: set it to the address " +
    "of the site, as NEXT_PUBLIC_SITE_URL=https://met.example, npm run build, and try again with the same."
  );
}

/** Why nothing can be built in a folder. */
export function folderFaults(folder = "."): string[] {
  try {
    accessSync(folder, constants.W_OK);
    return [];
  } catch (error) {
    return [`The site has to be built first, and nothing can be written here: ${(error as Error).message}.`];
  }
}

/** Why the server did not start, from the error that says so. */
export function startFault(error: unknown, port: number): string {
  const { code, path, message = String(error) } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return `Port ${port} is in use; another is chosen with PORT=${port + 1} npm start.`;
  if (code === "EACCES" && !path) return `Port ${port} is not open to this user; another is chosen with PORT=3000.`;
  if ((path ?? message).includes(".next"))
    return `The build in .next cannot be read (${message}): npm run build makes it anew.`;
  return `The server could not start: ${message}`;
}
