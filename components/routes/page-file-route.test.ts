import { describe, expect, it } from "vitest";
import { pageFormats } from "@/lib/exports/formats.ts";
import { pageFileResponse } from "./page-file-route.ts";

const ask = (path: string, ending: string, search = "", tags: string | null = null) =>
  pageFileResponse({ path, ending, search }, tags);

const text = async (path: string, ending: string, search = "") => {
  const answer = ask(path, ending, search);
  expect(answer.status, path).toBe(404);
  expect(answer.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  return answer.text();
};

describe("what is asked for as the file of a page", () => {
  it("is given in each format, and not again to who has it", async () => {
    for (const { extension, mediaType } of pageFormats) {
      const answer = ask("/meetings", extension, "?on=2013");
      expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, mediaType]);
      const tag = answer.headers.get("ETag") ?? "";
      const again = ask("/meetings", extension, "?on=2013", `"x", ${tag}`);
      expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", tag]);
      expect(ask("/meetings", extension, "?on=1995", tag).status).toBe(200);
    }
  });

  it("of the first page goes by two names", async () => {
    expect(await ask("/", "csv").text()).toBe(await ask("/index", "csv").text());
  });

  it("is understood as its page understands it, also as it is copied from HTML", async () => {
    const wanted = await ask("/meetings", "csv", "?on=2013-01-28&level=leaders").text();
    expect(await ask("/meetings", "csv", "?level=Leaders&amp;on=28.01.2013&utm_source=x&level=other").text()).toBe(
      wanted,
    );
  });

  it("leads to where its page has gone, with what was asked", () => {
    const answer = ask("/Places/Tbilisi", "json", "?on=2013");
    expect([answer.status, answer.headers.get("Location")]).toEqual([308, "/places/tbilisi.json?on=2013"]);
  });

  it("is said to be missing where there is no page, no list, or no such format, with what there is", async () => {
    expect(await text("/places/nowhere", "csv")).toBe(
      "There is no page at /places/nowhere. All data is listed at /data.\n",
    );
    expect(await text("/about", "json")).toContain("The page /about lists nothing");
    expect(await text("/articles", "geojson")).toContain("is given as .csv, .json, not as .geojson.");
    expect(await text("/places/tbilisi", "xlsx")).toContain("is given as .csv, .json, .geojson, not as .xlsx.");
    expect((await text(`/${"x".repeat(400)}`, "csv")).length).toBeLessThan(200);
    for (const name of ["constructor", "__proto__"]) {
      await text(`/${name}`, "csv");
      await text("/meetings", name);
    }
  });
});
