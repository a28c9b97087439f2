import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { formats } from "../../exports/formats.ts";
import { atlas, whole } from "../../exports/testing/whole.ts";
import { datasetThing } from "./dataset-thing.ts";

describe("the data for machines", () => {
  beforeEach(() => vi.stubEnv("NEXT_PUBLIC_SITE_URL", "https://met.example"));
  afterEach(() => vi.unstubAllEnvs());

  it("says what search engines of data ask for: name, long description, licence, maker, version, time and place", () => {
    const thing = datasetThing(whole, "Everything that this atlas knows.");
    expect(thing).toMatchObject({
      "@type": "Dataset",
      "@id": "https://met.example/data#dataset",
      license: "https://creativecommons.org/licenses/by/4.0/",
      version: whole.version,
      creator: { name: whole.site.name },
      isAccessibleForFree: true,
    });
    expect(thing.description.length).toBeGreaterThan(50);
    expect(thing.description).toContain(atlas.decisions.sovereignty);
    expect(thing.temporalCoverage).toMatch(/^19\d\d-\d\d-\d\d\/20\d\d(-\d\d){0,2}$/);
  });

  it("names every file with its type and its whole address", () => {
    const { distribution } = datasetThing(whole, "");
    const files = formats.flatMap(({ files: some, mediaType }) => some.map(({ name }) => [name, mediaType]));
    expect(distribution.map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat])).toEqual(
      files.map(([name, type]) => [`https://met.example/data/${name}`, type]),
    );
  });
});
