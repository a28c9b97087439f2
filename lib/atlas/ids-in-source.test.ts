import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { loadAtlas } from "./load.ts";

const { places, layers, articles, entries } = loadAtlas();
const ids = new Set([
  ...[places, layers, articles, entries].flat().map(({ id }) => id),
  ...articles.flatMap(({ excerpts }) => excerpts.map(({ id }) => id)),
]);

/** What may name an id all the same, and why. */
const exempt: Record<string, string> = {
  "lib/cartography/style/": "how each layer is drawn is a program; style.test.ts compares its ids with the content",
  "lib/cartography/static-map/paths.ts": "sources of the style, which are called after their files",
  "lib/atlas/schema.ts": "the two sides, from which editors choose; two layers are called like them",
};

/** Files of the program, with slashes. */
function sources(): string[] {
  const files = ["lib", "components", "app"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => path.posix.join(parentPath.replaceAll(path.sep, "/"), name)),
  );
  const written = files.filter((file) => /\.(tsx?|js)$/.test(file) && !/\.test\.|\/testing\//.test(file));
  return written.filter((file) => !Object.keys(exempt).some((start) => file.startsWith(start)));
}

/** The ids that a program has in quotes; comments may give them as examples. */
function idsIn(program: string): string[] {
  const code = program.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "");
  return [...code.matchAll(/(["'`])([a-z0-9-]+)\1/g)].flatMap(([, , text = ""]) => (ids.has(text) ? [text] : []));
}

it("no place, layer, entry, article or excerpt is named by its id in the program: what editors decide is content", () => {
  expect(idsIn('const lead = "talks-in-tbilisi"; // "baku"')).toEqual(["talks-in-tbilisi"]);
  const found = sources().flatMap((file) => idsIn(readFileSync(file, "utf8")).map((id) => `${file}: ${id}`));
  expect(found).toEqual([]);
});
