import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { sides } from "../atlas/schema/entry-schema.ts";
import { contentLayerIds } from "../cartography/style/content-layers.ts";
import { styleLayers } from "../cartography/style/index.ts";
import { sourceFiles } from "../cartography/style/style-sources.ts";
import { loadAtlas } from "./load.ts";

const { places, layers, articles, entries } = loadAtlas();
const ids = new Set([
  ...[places, layers, articles, entries].flat().map(({ id }) => id),
  ...articles.flatMap(({ excerpts }) => excerpts.map(({ id }) => id)),
]);

/** The style draws layer by layer: its words are the content's (style.test.ts compares them), its files', its own. */
const wordsOfStyle = [...contentLayerIds, ...sourceFiles, ...styleLayers("light").map(({ id }) => id)];

/** The words that may stand in a file, or in all below a folder, although they are ids too. */
const exempt: Record<string, readonly string[]> = {
  "lib/cartography/": wordsOfStyle,
  // Editors choose among the sides, and the compiler checks them; two layers are called like them.
  "lib/atlas/schema/entry-schema.ts": sides,
};

/** Files of the program, with slashes. */
function sources(): string[] {
  const files = ["lib", "components", "app"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => path.posix.join(parentPath.replaceAll(path.sep, "/"), name)),
  );
  return files.filter((file) => /\.(tsx?|js)$/.test(file) && !/\.test\.|\/testing\//.test(file));
}

/** The ids that a program has in quotes; comments may give them as examples. */
function idsIn(program: string): string[] {
  const code = program.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "");
  return [...code.matchAll(/(["'`])([a-z0-9-]+)\1/g)].flatMap(([, , text = ""]) => (ids.has(text) ? [text] : []));
}

/** What of it has no reason to be there. */
function strangersIn(file: string): string[] {
  const allowed = Object.entries(exempt).flatMap(([start, words]) => (file.startsWith(start) ? words : []));
  return idsIn(readFileSync(file, "utf8")).flatMap((id) => (allowed.includes(id) ? [] : [`${file}: ${id}`]));
}

it("no place, layer, entry, article or excerpt is named by its id in the program: what editors decide is content", () => {
  expect(idsIn('const lead = "talks-in-tbilisi"; // "baku"')).toEqual(["talks-in-tbilisi"]);
  expect(sources().length).toBeGreaterThan(300);
  expect(sources().flatMap(strangersIn)).toEqual([]);
});
