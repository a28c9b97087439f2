import { afterEach, describe, expect, it, vi } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { mapData } from "../view/map-data.ts";
import { fetchMapData } from "../view/points/fetch-points.ts";
import { mapAnswer } from "../view/points/map-answer.ts";

const answering = (body: string, status = 200) =>
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("what is fetched for a part of the page", () => {
  it("is taken where it is what was asked for", async () => {
    const atlas = loadAtlas();
    answering(JSON.stringify(mapAnswer(atlas)));
    expect(await fetchMapData("en")).toEqual(mapData(atlas));
  });

  const others = ["null", "{}", "[]", "3", '"text"', "", "<!doctype html>", '{"points":[]', '{"points":{},"known":{}}'];
  it.each([...others, '{"points":{"markers":{},"entries":{}},"words":{},"known":{},"layers":[]}'])(
    "is refused in words for people where %j came",
    async (body) => {
      answering(body);
      await expect(fetchMapData("en")).rejects.toThrow(/^something else came instead/);
    },
  );

  it("says what the server answered, and where there is no connection", async () => {
    answering("", 503);
    await expect(fetchMapData("en")).rejects.toThrow("the server answered 503");
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(fetchMapData("en")).rejects.toThrow("there is no connection to the site");
  });

  it("is given up where no answer comes", async () => {
    vi.useFakeTimers();
    const hanging = (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    vi.stubGlobal("fetch", hanging);
    const asked = expect(fetchMapData("en")).rejects.toThrow("no answer came within 20 seconds");
    await vi.advanceTimersByTimeAsync(20_000);
    await asked;
  });
});
