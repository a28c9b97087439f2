/** A copy of the project with a build of its own, so that what is built of other content takes nothing from under the build that is here. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** What stands at the top of the project and is none of it: a build, what was installed, what tests and tools leave. */
const leftOut = new Set([".git", ".next", ".vercel", "node_modules", "test-results", "playwright-report", "bench"]);

/** The list of what is installed, which npm writes last. */
const installed = "node_modules/.package-lock.json";

/** A file that is the same one, or where that cannot be, as on another disk, a copy of it. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Links the files of a folder: the bundler takes no link to a folder that lies elsewhere. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [path.join(from, file.name), path.join(to, file.name)];
    if (file.isDirectory()) linkTree(here, there);
    else if (file.isFile()) linkOrCopy(here, there);
    else cpSync(here, there, { verbatimSymlinks: true });
  }
}

function copyPackages(project: string, folder: string): void {
  const lists = [project, folder].map((home) => path.join(home, installed));
  const [ours, theirs] = lists.map((list) => existsSync(list) && readFileSync(list, "utf8"));
  if (ours && ours === theirs) return;
  rmSync(path.join(folder, "node_modules"), { recursive: true, force: true });
  linkTree(path.join(project, "node_modules"), path.join(folder, "node_modules"));
  // npm may write into the one that is there, and then both would say the same.
  if (!ours) return;
  rmSync(path.join(folder, installed));
  writeFileSync(path.join(folder, installed), ours);
}

function bringFile(from: string, to: string): void {
  const [ours, theirs] = [statSync(from), statSync(to, { throwIfNoEntry: false })];
  if (theirs?.isFile() && theirs.size === ours.size && Math.abs(theirs.mtimeMs - ours.mtimeMs) < 2) return;
  rmSync(to, { recursive: true, force: true });
  copyFileSync(from, to);
  utimesSync(to, ours.atime, ours.mtime);
}

/** Makes a folder equal to another; what is equal already keeps its times, and so does the folder. */
function bringFolder(from: string, to: string, isOurs: (name: string) => boolean = () => true): void {
  mkdirSync(to, { recursive: true });
  const files = readdirSync(from, { withFileTypes: true }).filter(({ name }) => isOurs(name));
  const names = new Set(files.map(({ name }) => name));
  for (const name of readdirSync(to).filter((each) => isOurs(each) && !names.has(each)))
    rmSync(path.join(to, name), { recursive: true, force: true });
  for (const file of files) {
    const [here, there] = [path.join(from, file.name), path.join(to, file.name)];
    if (file.isDirectory()) bringFolder(here, there);
    else bringFile(here, there);
  }
}

/**
 * Brings the copy in a folder up to the project, with the times of its files: so its build is known to be current or not
 * (scripts/build-state.ts). The build that it has stays.
 */
export function copyCheckout(folder: string, project = process.cwd()): void {
  bringFolder(project, folder, (name) => !leftOut.has(name));
  copyPackages(project, folder);
}
