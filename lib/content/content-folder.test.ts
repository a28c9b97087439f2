import path from "node:path";
import { describe, expect, it } from "vitest";
import { soundFixture, writeFixture } from "./check/testing/content-fixture.ts";
import { contentFolder, contentIn, contentPattern } from "./content-folder.js";

const project = path.resolve("/project");

describe("the folder of the content", () => {
  it("is content/ in the project where none is set", () => {
    expect(contentFolder({})).toBe("content");
    for (const unset of [{}, { ATLAS_CONTENT: "" }])
      expect(contentIn(project, unset)).toBe(path.join(project, "content"));
  });

  it("is the one that is set, in the project or elsewhere", () => {
    const { contentDir } = writeFixture(soundFixture());
    const [above, name] = [path.dirname(contentDir), path.basename(contentDir)];
    expect(contentIn(project, { ATLAS_CONTENT: contentDir })).toBe(contentDir);
    expect(contentIn(above, { ATLAS_CONTENT: name })).toBe(contentDir);
  });

  it("is said not to be one, by the name of its setting, where it has no content", () => {
    expect(() => contentIn(project, { ATLAS_CONTENT: "nowhere" })).toThrow(
      `ATLAS_CONTENT is "nowhere"; it must be a folder of content, and there is no atlas.json in ${path.join(project, "nowhere")}.`,
    );
  });

  it("is packed with the program where it lies in the project; what lies elsewhere cannot be", () => {
    const { contentDir } = writeFixture(soundFixture());
    const above = path.dirname(contentDir);
    expect(contentPattern(above, { ATLAS_CONTENT: "./content" })).toEqual(["./content/**/*.json"]);
    expect(contentPattern(path.join(above, "other"), { ATLAS_CONTENT: contentDir })).toEqual([]);
  });
});
