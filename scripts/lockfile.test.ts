import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

interface Package {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lockfile = path.join(import.meta.dirname, "..", "package-lock.json");
const { packages } = JSON.parse(readFileSync(lockfile, "utf8")) as { packages: Record<string, Package> };

/** Where Node would look for a package, from the folder of the one that wants it up to the root. */
function candidates(from: string, name: string): string[] {
  const folders = from
    .split("/node_modules/")
    .map((_, index, parts) => parts.slice(0, parts.length - index).join("/node_modules/"));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

describe("the lockfile", () => {
  it("holds the optional packages of every platform, so that it installs on each", () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !candidates(from, name).some((candidate) => candidate in packages))
        .map((name) => `${name}, wanted by ${from}`),
    );
    expect(missing).toEqual([]);
  });

  it("names no address of a registry, so that it installs from whichever is configured", () => {
    expect(Object.keys(packages).filter((name) => packages[name]?.resolved !== undefined)).toEqual([]);
  });
});
