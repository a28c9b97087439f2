import { afterEach, expect, it, vi } from "vitest";
import { loadAtlas } from "../../content/load.ts";
import { fetchMeetings, fetchWords } from "./fetch-points.ts";
import { mapAnswer, nearAnswer } from "./map-answer.ts";
import { mostAsked } from "./point-words.ts";

afterEach(() => vi.unstubAllGlobals());

const atlas = loadAtlas();
const answer = mapAnswer(atlas, false);

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

it("fetches the titles of all meetings, and none of more meetings than anybody would look at one by one", async () => {
  const asked: string[] = [];
  const answers: Record<string, unknown> = { "/map-data.json": answer, "/map-near.json": nearAnswer(atlas) };
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return Response.json(answers[address] ?? { places: {}, entries: {}, articles: {} });
  });
  const count = atlas.meetings.length;
  const isWords = (address: string) => address.startsWith("/map-words.json");
  await fetchMeetings(count - 1, "en");
  expect(asked.filter(isWords)).toEqual([]);
  await fetchMeetings(count, "en");
  expect(asked.filter(isWords).length).toBeGreaterThan(0);
});
