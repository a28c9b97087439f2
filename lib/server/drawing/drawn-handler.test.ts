import { get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { frontServer } from "../front-server.ts";
import type { DrawnRequest } from "./asked-of-drawer.ts";
import type { DrawnAnswer } from "./drawn-answer.ts";
import { drawnHandler } from "./drawn-handler.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const drawn = ({ url }: DrawnRequest): DrawnAnswer => ({
  status: 200,
  headers: { "content-type": "image/png", etag: 'W/"1"' },
  body: Buffer.from(`picture of ${url}`),
});

/** The origin of a server before a drawer; `/about` alone need not be drawn. */
async function started(ask: (request: DrawnRequest) => Promise<DrawnAnswer>): Promise<string> {
  const room = { data: 1, page: 1, map: 1, picture: 1, reading: 1 };
  const drawing = { isReady: (path: string) => path === "/about", drawers: [{ ask }], room, memory: 2 ** 20 };
  const server = frontServer(drawnHandler(async (_, response) => void response.end("at once"), drawing));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it("answers 503 and when to come again past the bound of its queue, while pages that are ready go on", async () => {
  let draw = () => {};
  const ready = new Promise<void>((resolve) => (draw = resolve));
  const ask = vi.fn(async (request: DrawnRequest) => ready.then(() => drawn(request)));
  const origin = await started(ask);
  const all = Array.from({ length: 8 }, (_, index) => fetch(`${origin}/social/${index}`));
  const refused = await Promise.race(all);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(refused.headers.get("cache-control")).toBe("no-store");
  expect(await (await fetch(`${origin}/about`)).text()).toBe("at once");
  draw();
  const statuses = (await Promise.all(all)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBe(3);
  expect(statuses.filter((status) => status === 503).length).toBe(5);
});

it("gives a drawing to all who ask for it, to HEAD without its body, and 304 to who has it", async () => {
  const ask = vi.fn(async (request: DrawnRequest) => drawn(request));
  const origin = await started(ask);
  const get = await fetch(`${origin}/social/about`);
  expect(await get.text()).toBe("picture of /social/about");
  const head = await fetch(`${origin}/social/about`, { method: "HEAD" });
  expect(head.headers.get("content-length")).toBe("24");
  const known = await fetch(`${origin}/social/about`, { headers: { "If-None-Match": '"0", "1"' } });
  expect([known.status, known.headers.get("etag"), await known.text()]).toEqual([304, 'W/"1"', ""]);
  expect(ask).toHaveBeenCalledOnce();
});

it("tells who draws nothing of a reader but what the drawing depends on", async () => {
  const ask = vi.fn(async (request: DrawnRequest) => drawn(request));
  const origin = await started(ask);
  const headers = { Cookie: "a=b; names=hy", "User-Agent": "Browser", Authorization: "x", "X-Forwarded-Host": "evil" };
  await fetch(`${origin}/places/x?on=2013`, { headers });
  expect(ask.mock.calls[0]?.[0]).toEqual({
    method: "GET",
    url: "/places/x?on=2013",
    headers: { host: "localhost:3000", "accept-encoding": "gzip", cookie: "names=hy" },
  });
  await fetch(`${origin}/places/x?on=2013`, { headers: { ...headers, "User-Agent": "Twitterbot/1.0" } });
  expect(ask.mock.calls[1]?.[0]).toMatchObject({ headers: { "user-agent": "Bingbot" } });
});

it("draws a view once, by whichever name the server is asked for it", async () => {
  const ask = vi.fn(async (request: DrawnRequest) => drawn(request));
  const { port } = new URL(await started(ask));
  const statusOf = (host: string) =>
    new Promise((resolve, reject) => {
      get({ port, path: "/places/x?on=2013", headers: { host } }, (answer) => {
        answer.resume().once("end", () => resolve(answer.statusCode));
      }).once("error", reject);
    });
  for (const host of ["a", "b", "10.0.0.7:80"]) expect(await statusOf(host)).toBe(200);
  expect(ask).toHaveBeenCalledOnce();
});

it("answers 503 where the process that draws ends before it has answered", async () => {
  const origin = await started(() => Promise.reject(new Error("socket hang up")));
  expect((await fetch(`${origin}/social/about`)).status).toBe(503);
});

it("keeps a drawing however many searches and words of the map are asked for after it", async () => {
  const ask = vi.fn(async (request: DrawnRequest) => ({ ...drawn(request), body: Buffer.alloc(60_000) }));
  const origin = await started(ask);
  await fetch(`${origin}/social/about`);
  for (let count = 0; count < 25; count++) await fetch(`${origin}/map-words.json?of=1&places=${count}`);
  const before = ask.mock.calls.length;
  await fetch(`${origin}/social/about`);
  expect(ask.mock.calls.length).toBe(before);
});

it("hands a form that is sent to be read to who draws, with its type and nothing of its sender, and keeps nothing of it", async () => {
  const ask = vi.fn(async (request: DrawnRequest) => drawn(request));
  const origin = await started(ask);
  const send = () =>
    fetch(`${origin}/read/answer`, {
      method: "POST",
      body: "text=They met.",
      headers: { "Content-Type": "text/x", Cookie: "a=b" },
    });
  await send();
  await send();
  expect(ask).toHaveBeenCalledTimes(2);
  const [sent] = ask.mock.calls[1] ?? [];
  expect([sent?.method, sent?.headers["content-type"], sent?.headers.cookie, sent?.body?.toString()]).toEqual([
    "POST",
    "text/x",
    undefined,
    "text=They met.",
  ]);
});

it("hands on of a form that is too long only so much that it is seen to be", async () => {
  const ask = vi.fn(async (request: DrawnRequest) => drawn(request));
  const origin = await started(ask);
  await fetch(`${origin}/read/answer`, { method: "POST", body: "x".repeat(1_000_000) });
  expect(ask.mock.calls[0]?.[0].body?.length).toBe(300_001);
});

it("refuses the forms that come when the lane of forms is full, and says when to come again", async () => {
  let end = () => {};
  const ready = new Promise<void>((resolve) => (end = resolve));
  const origin = await started(async (request) => ready.then(() => drawn(request)));
  const refused: (string | null)[] = [];
  const all = Array.from({ length: 6 }, async () => {
    const { status, headers } = await fetch(`${origin}/read/answer`, { method: "POST", body: "x" });
    if (status === 503) refused.push(headers.get("retry-after"));
    return status;
  });
  await expect.poll(() => refused).toEqual(["5", "5", "5"]);
  end();
  expect((await Promise.all(all)).filter((status) => status === 200)).toHaveLength(3);
});

it("keeps no answer with a sentence of a reader's text, and lets nobody keep it", async () => {
  const ask = vi.fn(async (request: DrawnRequest) => drawn(request));
  const origin = await started(ask);
  for (const name of ["passage", "passage", "p%61ssage"]) {
    const answer = await fetch(`${origin}/corrections?page=/read&${name}=They%20met`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).toContain("They%20met");
  }
  expect(ask).toHaveBeenCalledTimes(3);
});
