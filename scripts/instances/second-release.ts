import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What a checkout has that its build does not need, or must not share. */
const leftOut = ["./.next", "./.git", "./node_modules", "./test-results"];

function run(command: string, args: string[], cwd: string, env = process.env): void {
  const { status } = spawnSync(command, args, { cwd, env, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} ended with ${status} in ${cwd}.`);
}

/** By links where the temporary folder is on the same disk: nobody writes into packages. */
function copyPackages(folder: string): void {
  const { status } = spawnSync("cp", ["-al", "node_modules", folder], { stdio: "ignore" });
  if (status === 0) return;
  rmSync(path.join(folder, "node_modules"), { recursive: true, force: true });
  run("cp", ["-a", "node_modules", folder], ".");
}

/**
 * Builds this checkout once more in a temporary folder, and gives it: a release in which every hashed file has another name, as the
 * farthest that a new one can lie from an open tab. Throws where it cannot be built.
 */
export function secondRelease(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "release-"));
  const tar = path.join(folder, "files.tar");
  run("tar", [...leftOut.map((name) => `--exclude=${name}`), "-cf", tar, "."], ".");
  run("tar", ["-xf", tar], folder);
  rmSync(tar);
  copyPackages(folder);
  run("npm", ["run", "build"], folder, { ...process.env, NEXT_HASH_SALT: `second-${Date.now()}` });
  return folder;
}
