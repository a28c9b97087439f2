import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { citationFile } from "./citation-file.ts";
import { site, today } from "./testing/works.ts";

const atlas = loadAtlas();
const fileAt = (folder: string, file: string) => citationFile(atlas, folder, file, site, today);

describe("the files under /cite", () => {
  it("are served in five formats, each with its media type and a name that says whose it is", () => {
    for (const [extension, type] of [
      ["txt", "text/plain"],
      ["bib", "text/x-bibtex"],
      ["ris", "application/x-research-info-systems"],
      ["json", "application/vnd.citationstyles.csl+json"],
      ["jsonld", "application/ld+json"],
    ] as const) {
      for (const [folder, id] of [
        ["entries", "2022-05-22-brussels"],
        ["excerpts", "talks-in-tbilisi"],
      ] as const) {
        const file = fileAt(folder, `${id}.${extension}`);
        expect(file?.type.split(";")[0]).toBe(type);
        expect(file?.name).toBe(`where-they-met-${id}.${extension}`);
        expect(file?.body).toMatch(/\n$/);
      }
    }
  });

  it("do not exist for another folder, an unknown id or an unknown format", () => {
    for (const [folder, file] of [
      ["places", "tbilisi.bib"],
      ["entries", "talks-in-tbilisi.bib"],
      ["excerpts", "2022-05-22-brussels.bib"],
      ["entries", "2022-05-22-brussels.pdf"],
      ["entries", "2022-05-22-brussels.constructor"],
      ["entries", "2022-05-22-brussels"],
    ] as const) {
      expect(fileAt(folder, file), `${folder}/${file}`).toBeUndefined();
    }
  });
});
