import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { laneOf } from "./drawn-lanes.ts";
import { searchFirst } from "./first-search.ts";

const servers: Server[] = [];

async function listening(answer: (url: string) => number): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    response.statusCode = answer(url);
    if (response.statusCode === 0) response.destroy();
    else response.end("{}");
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

it("asks for answers and for the page of the search, which are drawn by different programs of Next", async () => {
  const { origin, asked } = await listening(() => 200);
  await searchFirst(origin);
  const lanes = asked.map((url) => laneOf(url, () => false));
  expect(lanes).toContain("data");
  expect(lanes).toContain("page");
});

it("goes on where one is not answered, and fails nobody", async () => {
  const { origin, asked } = await listening((url) => (url.startsWith("/search.json") ? 0 : 500));
  await searchFirst(origin);
  expect(asked.at(-1)).toMatch(/^\/search\?q=/);
});
