import { type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, it, vi } from "vitest";
import { themeScript } from "../../boot/theme-choice.js";
import { frontServer } from "../front-server.ts";
import type { DrawnRequest } from "./asked-of-drawer.ts";
import { drawnHandler } from "./drawn-handler.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const page =
  '<html><head><script src="/_next/static/chunks/a.js" async=""></script>' +
  `<script>${themeScript()}</script></head><body>Paris<script>self.__next_f.push([1,"Paris"])</script></body></html>`;

/** A server before a process that draws pages and finds no other; "/about" alone is built. */
async function started(text = page) {
  const ask = vi.fn(async ({ url }: DrawnRequest) => ({
    status: url === "/nothing" ? 404 : url.endsWith("moved") ? 308 : 200,
    headers: {
      ...(url.endsWith("moved") && { location: "/meetings/x" }),
      "content-type": /csv$|moved$/.test(url) ? "text/plain" : "text/html; charset=utf-8",
      vary: "rsc",
    },
    body: Buffer.from(text),
  }));
  const built = { isReady: (path: string) => path === "/about", build: "b1" };
  const server = frontServer(
    drawnHandler(async (_, response) => void response.end("built"), { ...built, drawers: [{ ask }] }),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<{ status?: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      request({ port, path, method, headers }, async (answer) =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }),
      )
        .once("error", reject)
        .end();
    });
  return { ask, get };
}

const brotli = { "Accept-Encoding": "gzip, br" };

it("finishes a page that is not built as the build does: without its scripts, packed, with a tag", async () => {
  const { get } = await started();
  const { status, headers, body } = await get("/meetings/x", brotli);
  expect([status, headers["content-encoding"], headers.vary]).toEqual([200, "br", "rsc, Accept-Encoding"]);
  expect(headers["cache-control"]).toBe("s-maxage=31536000");
  const html = brotliDecompressSync(body).toString();
  expect(html).toContain("<body>Paris<script type=");
  expect([...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script)).toEqual([themeScript()]);
  expect(html).toContain('"data":"/_next/static/page-data/b1/meetings/x.json"');
  const known = await get("/meetings/x", { ...brotli, "If-None-Match": String(headers.etag) });
  expect([known.status, known.body.length]).toEqual([304, 0]);
});

it("gives it to who reads no brotli as they can read it, and to HEAD without its body", async () => {
  const { get, ask } = await started();
  const zipped = await get("/meetings/x", { "Accept-Encoding": "gzip" });
  const plain = await get("/meetings/x");
  expect(gunzipSync(zipped.body)).toEqual(plain.body);
  expect([zipped.headers["content-encoding"], plain.headers["content-encoding"]]).toEqual(["gzip", undefined]);
  expect((await get("/meetings/x", brotli, "HEAD")).body.length).toBe(0);
  expect(ask).toHaveBeenCalledOnce();
});

it("has the data of a page by its address, asked of a server that has not made the page, and none of what is no page", async () => {
  const { get, ask } = await started();
  const { status, headers, body } = await get("/_next/static/page-data/b1/meetings/x.json", brotli);
  expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
    200,
    "application/json",
    "public, max-age=31536000, immutable",
  ]);
  expect(JSON.parse(brotliDecompressSync(body).toString())).toEqual([["__next_f", [1, "Paris"]]]);
  await get("/meetings/x", brotli);
  expect(ask).toHaveBeenCalledOnce();
  for (const none of ["/nothing", "/moved", "//moved"])
    expect((await get(`/_next/static/page-data/b1${none}.json`, brotli)).status, none).toBe(404);
  // Of another build, and of a page that this one has made.
  for (const other of ["b2/meetings/x", "b1/about"])
    expect((await get(`/_next/static/page-data/${other}.json`, brotli)).body.toString()).toBe("built");
});

it("asks once for two that come at the same time", async () => {
  const { get, ask } = await started();
  const [first, second] = await Promise.all([get("/meetings/x", brotli), get("/meetings/x", brotli)]);
  expect(first.body).toEqual(second.body);
  expect(ask).toHaveBeenCalledOnce();
});

it("finishes a page whose address ends in a bare ?, which lost its program", async () => {
  const { get, ask } = await started();
  const { body } = await get("/meetings/x", brotli);
  for (const path of ["/meetings/x?", "/meetings/x?&", "/meetings/x?_rsc=1abc", "/meetings/x?_rsc"])
    expect((await get(path, brotli)).body, path).toEqual(body);
  expect(ask).toHaveBeenCalledOnce();
});

it("leaves all else as it is drawn: views, files, parts for the program, what a chosen language leads elsewhere", async () => {
  const { get } = await started();
  const ways: [string, Record<string, string>?][] = [
    ["/meetings/x?on=2020"],
    ["/meetings.csv"],
    ["/meetings/x", { RSC: "1" }],
    ["/meetings/x", { Cookie: "names=hy" }],
    ["/embed/meetings/x"],
  ];
  for (const [path, headers] of ways) expect((await get(path, headers)).body.toString(), path).toBe(page);
  expect((await get("/about")).body.toString()).toBe("built");
  for (const names of ["en", "xx"])
    expect((await get("/meetings/x", { Cookie: `names=${names}` })).body.toString()).not.toContain("__next_f");
});

it("packs a missing page with the scripts that its own policy allows, and keeps a page whose scripts it does not know", async () => {
  const { get } = await started();
  const missing = await get("/nothing", brotli);
  expect([missing.status, brotliDecompressSync(missing.body).toString()]).toEqual([404, page]);
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const odd = await started(page.replace("self.__next_f", "self.other"));
  expect((await odd.get("/meetings/x")).body.toString()).toContain("self.other");
  expect(String(said.mock.calls[0]?.[0])).toContain("does not know");
  said.mockRestore();
});
