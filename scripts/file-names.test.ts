import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const project = path.join(import.meta.dirname, "..");
/** Names that Next gives, and the sheet that is written from the tokens. */
const given = ["index", "error", "layout", "page", "page.dev", "route", "route.dev", "app/manifest", "app/tokens"];

it("no two folders have a file of one name, which a finder could not tell apart", () => {
  const folders = new Map<string, Set<string>>();
  for (const room of ["app", "components", "lib", "scripts"])
    for (const file of readdirSync(path.join(project, room), { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const [, name] = /^(.+?)(?:\.test|\.d)?\.(?:tsx?|js|css)$/.exec(file.name) ?? [];
      const folder = path.relative(project, file.parentPath).split(path.sep).join("/");
      if (!name || given.includes(name) || given.includes(`${folder}/${name}`)) continue;
      folders.set(name, (folders.get(name) ?? new Set()).add(folder));
    }
  const twice = [...folders].filter(([, homes]) => homes.size > 1).map(([name, homes]) => `${name}: ${[...homes]}`);
  expect(twice).toEqual([]);
});
