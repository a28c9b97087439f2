import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { NodeNextRequest, NodeNextResponse } from "next/dist/server/base-http/node.js";
import { sendResponse } from "next/dist/server/send-response.js";
import { afterEach, describe, expect, it } from "vitest";
import { feedFormats } from "../exports/feeds/feed-formats.ts";
import { formats } from "../exports/formats.ts";
import { sayTypeAsText } from "./type-as-text.ts";

type Middleware = (request: object, response: object, next: () => void) => void;

const compress = (createRequire(import.meta.url)("next/dist/compiled/compression") as () => Middleware)();

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const long = "Ստեփանակերտ, 1994. ".repeat(500);

/** What a route handler gives, as it comes by Next's own compressor and writer. */
async function askedFor(given: () => Response, mended = true): Promise<Response> {
  const server = createServer((request, response) => {
    if (mended) sayTypeAsText(response);
    compress(request, response, () => {
      sendResponse(new NodeNextRequest(request), new NodeNextResponse(response), given());
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return fetch(`http://localhost:${(server.address() as AddressInfo).port}/`);
}

const answerOf = (type: string) => () => new Response(long, { headers: { "Content-Type": type } });

describe("what a route handler gives", () => {
  it.each([
    ...formats.map(({ mediaType }) => mediaType).filter((type) => !/zip|yaml/.test(type)),
    ...feedFormats.map(({ mediaType }) => mediaType),
    ...["image/svg+xml; charset=utf-8", "application/xml", "text/javascript; charset=utf-8", "text/css; charset=utf-8"],
  ])("comes compressed, under its own type: %s", async (type) => {
    const answer = await askedFor(answerOf(type));
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("vary")).toMatch(/accept-encoding/i);
    expect(await answer.text()).toBe(long);
  });

  it("keeps its cookies apart, and what is packed already as it is", async () => {
    const headers = [
      ["Content-Type", "application/zip"],
      ["Set-Cookie", "a=1"],
      ["Set-Cookie", "b=2"],
    ] as [string, string][];
    const answer = await askedFor(() => new Response(long, { headers }));
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(answer.headers.get("content-encoding")).toBeNull();
  });

  it("would come as it is without that: once Next compresses it, the door need not", async () => {
    const answer = await askedFor(answerOf("application/json"), false);
    expect(answer.headers.get("content-encoding")).toBeNull();
  });
});
