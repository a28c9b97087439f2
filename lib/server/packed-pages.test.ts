import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { packedData, packedHandler, packedPages } from "./packed-pages.ts";

const html = "<!doctype html><title>About</title>";
const folder = mkdtempSync(path.join(os.tmpdir(), "packed-"));
mkdirSync(path.join(folder, "places"));
for (const name of ["index", "about", "places/tbilisi"])
  writeFileSync(path.join(folder, `${name}.html.br`), brotliCompressSync(`packed ${name}`));

writeFileSync(path.join(folder, "5eed.json.br"), brotliCompressSync("packed data"));

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Asks a server that answers as Next does, with a page of the build unless `sent` says otherwise. */
async function ask(
  address: string,
  headers: Record<string, string>,
  sent: { status?: number; built?: boolean; type?: string } = {},
  method = "GET",
) {
  const { status = 200, built = true, type = "text/html; charset=utf-8" } = sent;
  const handle = packedHandler(
    async (_, response) => {
      response.statusCode = status;
      if (built) response.setHeader("x-nextjs-prerender", "1");
      response.setHeader("Content-Type", type).setHeader("ETag", '"tag"');
      response.setHeader("Content-Length", html.length);
      if (method !== "HEAD") for (const piece of html.match(/.{1,20}/gs) ?? []) response.write(piece);
      response.end();
    },
    new Map([...packedPages(folder), ...packedData(folder)]),
  );
  const server = createServer((request, response) => void handle(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return fetch(`http://localhost:${(server.address() as AddressInfo).port}${address}`, { method, headers });
}

const br = { "Accept-Encoding": "gzip, deflate, br" };

describe("a built page", () => {
  it.each([
    ["/", "packed index"],
    ["/about", "packed about"],
    ["/places/tbilisi", "packed places/tbilisi"],
  ])("comes packed to who reads brotli: %s", async (address, text) => {
    const answer = await ask(address, br);
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(answer.headers.get("etag")).toBe('W/"tag"');
    expect(await answer.text()).toBe(text);
  });

  it("has its data packed, too, but a part of them as it is", async () => {
    const data = "/_next/static/page-data/5eed.json";
    const sent = { built: false, type: "application/json; charset=UTF-8" };
    expect(await (await ask(data, br, sent)).text()).toBe("packed data");
    expect(await (await ask(data, br, { ...sent, status: 206 })).text()).toBe(html);
  });

  it("is told of as it would come", async () => {
    const [get, head] = [await ask("/about", br), await ask("/about", br, {}, "HEAD")];
    expect(head.headers.get("content-encoding")).toBe("br");
    expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
  });

  it.each(["gzip", "identity", "br;q=0", "gzip, br;q=0.0", "broken"])(
    "comes as it is to who accepts %s",
    async (accepted) => {
      const answer = await ask("/about", { "Accept-Encoding": accepted });
      expect(answer.headers.get("content-encoding")).toBeNull();
      expect(await answer.text()).toBe(html);
    },
  );
});

describe("what is no built page comes as it is", () => {
  it.each([
    ["a view", "/about?on=2013", br, {}],
    ["the data of a page", "/about", { ...br, RSC: "1" }, {}],
    ["a page that was drawn now", "/about", br, { built: false }],
    ["an error", "/about", br, { status: 500 }],
    ["a page that the build does not have", "/other", br, {}],
    ["a path that leaves the folder", "/../about", br, { built: false }],
  ])("%s", async (_, address, headers, sent) => {
    const answer = await ask(address, headers, sent);
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(await answer.text()).toBe(html);
  });
});
