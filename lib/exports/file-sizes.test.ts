import { afterEach, describe, expect, it, vi } from "vitest";
import { dataAnswer } from "./data-answer.ts";
import { measuredSizes, sizeOf } from "./file-sizes.ts";
import { allFiles, dataFile, formats } from "./formats.ts";
import { patience } from "./testing/patience.ts";
import { whole } from "./testing/whole.ts";

const files = formats.flatMap((format) => format.files);

describe("the size of a file", () => {
  afterEach(() => vi.unstubAllEnvs());

  it(
    "is that of what is served, in bytes and not in letters",
    () => {
      const sizes = measuredSizes(whole);
      expect(Object.keys(sizes)).toEqual(files.map(({ name }) => name));
      // the zip would be written twice for this
      for (const { name } of files.filter((file) => file !== allFiles)) {
        const { body = "" } = dataAnswer(whole, name) ?? {};
        expect(sizes[name], name).toBe(Buffer.from(body as string).length);
      }
    },
    patience,
  );

  it("is said as the build has measured it, and nothing is written for that", () => {
    vi.stubEnv("DATA_SIZES", JSON.stringify(Object.fromEntries(files.map(({ name }, index) => [name, index]))));
    const write = vi.fn(() => "");
    expect(files.map((file) => sizeOf(whole, { ...file, write }))).toEqual(files.map((_, index) => index));
    expect(write).not.toHaveBeenCalled();
  });

  it("is measured where no build has done so", () => {
    const found = dataFile("atlas.schema.json");
    vi.stubEnv("DATA_SIZES", undefined);
    expect(found && sizeOf(whole, { ...found.file, write: () => "Ö" })).toBe(2);
  });
});
