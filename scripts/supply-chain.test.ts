import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Package {
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const manifest = read("package.json") as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const { packages } = read("package-lock.json") as { packages: Record<string, Package> };
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const installed = Object.entries(packages).filter(([path]) => path !== "");

/** Licences that ask for no more than their text and a name beside what we ship. */
const free = [
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-4.0", "CC0-1.0", "EDL-1.0", "ISC"],
  ...["MIT", "OFL-1.1", "Unlicense"],
];

/** What says it otherwise, by what its own text of the licence is. */
const readByHand = new Map([
  ["arc", "BSD-2-Clause"],
  ["splaytree-ts", "BSD-3-Clause"],
]);

/** libvips, a library beside the program that draws the preview pictures; who serves the site may put their own in its place. */
const libvips = /^@img\/sharp-(libvips-|win32-|wasm32)/;

/** Whether a package may ship: one of the licences offered will do, all of those that hold together must. */
function isFree(name: string, license = ""): boolean {
  const text = (readByHand.get(name) ?? license).replace(/[()]/g, "");
  const allowed = libvips.test(name) ? [...free, "LGPL-3.0-or-later"] : free;
  return text.split(" OR ").some((offered) => offered.split(" AND ").every((each) => allowed.includes(each)));
}

describe("what ships", () => {
  it("is free to be passed on: no GPL, and nothing without a licence", () => {
    const others = installed.filter(([path, { dev, license }]) => !dev && !isFree(nameOf(path), license));
    expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
  });
});

describe("what is installed", () => {
  it("runs no script of its own but those that package.json names", () => {
    const withScripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect(new Set(withScripts)).toEqual(new Set(Object.keys(manifest.allowScripts)));
  });

  it("is asked for in one version, not in a range", () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(ranges).toEqual([]);
  });
});
