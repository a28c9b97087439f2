import { describe, expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import { dataFile, formats } from "./formats.ts";
import { atlas, whole } from "./testing/whole.ts";

const files = formats.flatMap((format) => format.files.map((file) => ({ ...file, format })));
const bodies = new Map(
  files.map(({ name, write }) => {
    const body = write(whole);
    return [name, typeof body === "string" ? body : ""] as const;
  }),
);
const bodyOf = (name: string) => bodies.get(name) ?? "";

describe("the registry of formats", () => {
  it("has each file once, with the ending of its format", () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, format } of files) expect(name.endsWith(`.${format.extension}`), name).toBe(true);
  });

  it("says of each format what it carries, and of each file whose it is", () => {
    for (const { carries, mediaType } of formats) {
      expect(carries(english)).toMatch(/^[A-Z].{20,}\.$/);
      expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(; [a-z]+=\S+)*$/);
    }
    for (const { name, rights } of files) expect(rights, name).toContain("atlas");
  });

  it("says version and last day of the record in every file that has room for it", () => {
    for (const { name } of files.filter(({ format }) => format.saysVersion && format.extension !== "zip")) {
      expect(bodyOf(name), name).toContain(whole.version);
      expect(bodyOf(name), name).toContain(atlas.decisions.knownUntil);
    }
  });

  it("marks each file in which words of an article stand", () => {
    const words = atlas.articles.flatMap(({ excerpts }) => excerpts.map(({ exact }) => exact));
    // some stand in our own texts too, as quotations
    const long = words.filter(
      (each) => !bodyOf("entries.csv").includes(each) && each.length > 40 && !/["\\]/.test(each),
    );
    expect(long.length).toBeGreaterThan(5);
    const quoting = files.filter(
      ({ name, format }) => format.extension !== "zip" && long.some((each) => bodyOf(name).includes(each)),
    );
    for (const { name, rights } of quoting) expect(rights, name).toContain("publisher");
    expect(quoting.map(({ name }) => name)).toContain("excerpts.csv");
  });

  it("knows no file by the name of a property of every object", () => {
    for (const name of ["constructor", "__proto__", "toString", "", "entries"]) expect(dataFile(name)).toBeUndefined();
  });
});

describe("the version", () => {
  it("is the day of the last change and a hash, as a semantic version", () => {
    expect(whole.version).toMatch(/^\d{4}\.[1-9]\d?\.[1-9]\d?\+[0-9a-f]{12}$/);
    expect(whole.version.split("+")[0]).toBe(atlas.modified.latest.split("-").map(Number).join("."));
  });
});
