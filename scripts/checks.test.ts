import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { checks } from "./checks.ts";

it("runs each check by a script of package.json, so that it also runs alone", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(import.meta.dirname, "..", "package.json"), "utf8"));
  expect(checks.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
