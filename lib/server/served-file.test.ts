import { expect, it } from "vitest";
import { servedFile } from "./served-file.ts";

it("knows a file by its address, and its size in bytes", () => {
  expect(servedFile("/geo/lakes.geojson")?.size).toBeGreaterThan(1000);
  expect(servedFile("/geo/la%6Bes.geojson")).toEqual(servedFile("/geo/lakes.geojson"));
});

it("has no file for a name that is longer than that of any file, instead of failing", () => {
  for (const name of ["a".repeat(255), "a-".repeat(200), encodeURIComponent("ж".repeat(128)), "a/".repeat(2500)])
    expect(servedFile(`/${name}`), name).toBeUndefined();
});

it("has no file for a folder, a way out of its folder, and a name that goes on below a file", () => {
  for (const address of ["/geo", "/", "/../package.json", "/..%2Fpackage.json", "/geo/lakes.geojson/more", "/a%00b"])
    expect(servedFile(address), address).toBeUndefined();
});
