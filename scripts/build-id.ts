/** What a build is called: the same name for the same files and settings, whoever builds and wherever. */
import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const isTest = (name: string) => /\.(?:test|spec)\.\w+$/.test(name);

function add(hash: Hash, file: string, as: string): void {
  if (statSync(file).isDirectory()) {
    for (const name of readdirSync(file).toSorted())
      if (!isTest(name)) add(hash, path.join(file, name), `${as}/${name}`);
    return;
  }
  const bytes = readFileSync(file);
  hash.update(`${as}\0${bytes.length}\0`).update(bytes);
}

/**
 * Twenty letters and digits: a hash of files and folders, each by what it holds and not by where it lies, and of settings. So two
 * machines that build one commit make one release, and a tab that was opened on the one goes on with the other; a tab of another
 * release is told apart by it (docs/scale.md). Throws where one of them cannot be read.
 *
 * @param inputs by the name under which each counts
 */
export function buildId(inputs: Record<string, string>, settings: Record<string, string | undefined>): string {
  const hash = createHash("sha256");
  for (const [as, file] of Object.entries(inputs)) add(hash, file, as);
  for (const [name, value = ""] of Object.entries(settings)) hash.update(`${name}=${value}\0`);
  return hash.digest("hex").slice(0, 20);
}
