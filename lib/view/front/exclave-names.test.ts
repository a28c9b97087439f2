import { describe, expect, it } from "vitest";
import { loadAtlas } from "../../content/load.ts";
import { exclaveNames } from "./exclave-names.ts";

const atlas = loadAtlas();

describe("what lies apart from its capital", () => {
  it("is Nakhchivan alone, which the map of the region had without a name", () =>
    expect(exclaveNames(atlas).map(({ text }) => text)).toEqual(["Nakhchivan / Nakhijevan"]));

  it("has its name in the language that is asked for, and in English where that has none", () => {
    expect(exclaveNames(atlas, "az")[0]).toMatchObject({ lang: "az" });
    expect(exclaveNames(atlas, "ru")[0]?.text).toMatch(/^Нахичевань/);
  });
});
