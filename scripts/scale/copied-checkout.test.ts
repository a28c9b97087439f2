import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, it } from "vitest";
import { copyCheckout } from "./copied-checkout.ts";

let project: string;
let copy: string;

function write(file: string, text: string, day = "2020-01-01"): void {
  const name = path.join(project, file);
  mkdirSync(path.dirname(name), { recursive: true });
  writeFileSync(name, text);
  utimesSync(name, new Date(day), new Date(day));
}

beforeEach(() => {
  const home = mkdtempSync(path.join(os.tmpdir(), "copied-"));
  [project, copy] = [path.join(home, "project"), path.join(home, "copy")];
  write("lib/a.ts", "a");
  write(".next/BUILD_ID", "ours");
  write("node_modules/.package-lock.json", "{}");
  write("node_modules/one/index.js", "1");
  copyCheckout(copy, project);
});

it("has the files of the project with their times, the packages, and no build", () => {
  expect(readFileSync(path.join(copy, "lib/a.ts"), "utf8")).toBe("a");
  expect(statSync(path.join(copy, "lib/a.ts")).mtime).toEqual(new Date("2020-01-01"));
  expect(readFileSync(path.join(copy, "node_modules/one/index.js"), "utf8")).toBe("1");
  expect(existsSync(path.join(copy, ".next"))).toBe(false);
});

it("follows the project, keeps a build of its own, and leaves alone what is the same", () => {
  mkdirSync(path.join(copy, ".next"));
  const folder = path.join(copy, "lib");
  utimesSync(folder, new Date("2020-01-02"), new Date("2020-01-02"));
  copyCheckout(copy, project);
  expect(statSync(folder).mtime).toEqual(new Date("2020-01-02"));
  write("lib/a.ts", "b", "2020-01-03");
  write("lib/more/b.ts", "c");
  write("node_modules/.package-lock.json", "{ }");
  rmSync(path.join(project, "node_modules/one"), { recursive: true });
  copyCheckout(copy, project);
  expect(readFileSync(path.join(copy, "lib/a.ts"), "utf8")).toBe("b");
  expect(existsSync(path.join(copy, "lib/more/b.ts"))).toBe(true);
  rmSync(path.join(project, "lib/more"), { recursive: true });
  copyCheckout(copy, project);
  expect([".next", "lib/more", "node_modules/one"].map((file) => existsSync(path.join(copy, file)))).toEqual([
    true,
    false,
    false,
  ]);
});
