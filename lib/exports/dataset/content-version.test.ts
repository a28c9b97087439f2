import { expect, it } from "vitest";
import { contentIn } from "../../content/content-folder.js";
import { readAtlas } from "../../content/load.ts";
import { contentVersion } from "./content-version.ts";

const atlas = readAtlas(contentIn(), 2026);
const version = contentVersion(atlas);

it("is the same for the same content, in whichever year it is built", () => {
  expect(contentVersion(readAtlas(contentIn(), 2031))).toBe(version);
});

it("is another one when a word of an entry is another one", () => {
  const [first, ...more] = atlas.entries;
  if (!first) throw new Error("no entry");
  const changed = { ...atlas, entries: [{ ...first, title: `${first.title}!` }, ...more] };
  expect(contentVersion(changed)).not.toBe(version);
});
