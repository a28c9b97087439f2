import { afterEach, expect, it, vi } from "vitest";
import { loadAtlas } from "../../content/load.ts";
import { fetchWords } from "./fetch-points.ts";
import { mapAnswer } from "./map-answer.ts";
import { mostAsked } from "./point-words.ts";

afterEach(() => vi.unstubAllGlobals());

const answer = mapAnswer(loadAtlas(), false);

it("asks for the words of thousands of entries in pieces, four at a time", async () => {
  let [asked, now, most] = [0, 0, 0];
  vi.stubGlobal("fetch", async () => {
    const number = asked++;
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now--;
    return Response.json({ places: {}, entries: { [number]: ["id", "title", "date"] }, articles: {} });
  });
  const entries = Array.from({ length: mostAsked.entries * 38 }, (_, number) => number);
  const words = await fetchWords({ places: [], entries, ids: [], articles: [] }, answer);
  expect(Object.keys(words.entries)).toHaveLength(38);
  expect([asked, most]).toEqual([38, 4]);
});
