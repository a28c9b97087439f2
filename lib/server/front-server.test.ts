import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { securityHeaders } from "../site/security-headers.js";
import { drained } from "./drain.ts";
import { frontServer } from "./front-server.ts";
import { rawRequest } from "./testing/raw-request.ts";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const servers: Server[] = [];

/** The port of a server before a handler that answers with the address that it was asked for. */
async function started(handle: Handle = async ({ url }, response) => void response.end(url), patience = {}) {
  const server = frontServer(handle, { request: 10_000, answer: 10_000, idle: 10_000, ...patience });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

describe("a request that is none of ours", () => {
  it.each([
    ["an odd method", 405, "DELETE / HTTP/1.1"],
    ["a method that would repeat the request", 405, "TRACE / HTTP/1.1"],
    ["a method of file servers", 405, "PROPFIND / HTTP/1.1"],
    ["an action that does not exist", 405, "POST / HTTP/1.1\r\nNext-Action: 00ff\r\nContent-Length: 0"],
    ["a form that is sent elsewhere", 405, "POST /read HTTP/1.1\r\nContent-Length: 0"],
    ["a method that is none where forms are sent to", 405, "PUT /read/answer HTTP/1.1\r\nContent-Length: 0"],
    ["a form to below where forms are sent to", 405, "POST /read/answer/x HTTP/1.1\r\nContent-Length: 0"],
    ["a method that is none", 400, "NONSENSE / HTTP/1.1"],
    ["a version that is none", 400, "GET / HTTP/9.9"],
    ["a zero byte", 400, "GET /\u0000 HTTP/1.1"],
    ["no address", 400, "GET  HTTP/1.1"],
    ["an address without a slash", 400, "GET about HTTP/1.1"],
    ["the address of another site", 421, "GET http://evil.example/ HTTP/1.1"],
    ["a host that is none", 400, "GET / HTTP/1.1\r\nHost: a/b", ""],
    ["two hosts", 400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b", ""],
    ["no host", 400, "GET / HTTP/1.1", ""],
    ["two lengths", 400, "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3"],
    ["an expectation", 417, "GET / HTTP/1.1\r\nExpect: wonders"],
    ["a long path", 414, `GET /${"x".repeat(600)} HTTP/1.1`],
    ["a path without end", 414, `GET /${"x".repeat(15_000)} HTTP/1.1`],
    ["parameters without end", 414, `GET /?${"x=1&".repeat(3000)} HTTP/1.1`],
    ["data of a page in Next's older form, which would be drawn here", 404, "GET /_next/data/b1/map.json?x=1 HTTP/1.1"],
    ["the same with odd slashes and letters", 404, "GET //_next/x/../%64ata/b1/map.json HTTP/1.1"],
    ["headers without end", 431, `GET / HTTP/1.1\r\nX: ${"x".repeat(20_000)}`],
  ])("with %s is refused with %i and every security header", async (_, status, lines, host = "\r\nHost: a") => {
    const handle = vi.fn<Handle>();
    const { port } = await started(handle);
    const answer = await rawRequest(port, `${lines}${host}\r\nConnection: close\r\n\r\n`);
    expect(statusOf(answer)).toBe(status);
    for (const { key, value } of securityHeaders()) expect(answer).toContain(`${key}: ${value}`);
    expect(handle).not.toHaveBeenCalled();
  });

  it("is handed on where it can be read: cut inside a letter, or with the whole address of this host", async () => {
    const { port } = await started();
    const body = async (target: string) =>
      (await rawRequest(port, `GET ${target} HTTP/1.1\r\nHost: a:80\r\nConnection: close\r\n\r\n`)).split(
        "\r\n\r\n",
      )[1];
    expect(await body("/%D4%B5%D6?q=%D6")).toContain("/%D4%B5%25D6?q=%D6");
    expect(await body("http://a/about?on=2013")).not.toContain("http");
  });

  it("is answered with every security header also where Next sets none", async () => {
    const { port } = await started();
    const { headers } = await fetch(`http://127.0.0.1:${port}/`);
    for (const { key, value } of securityHeaders()) expect(headers.get(key)).toBe(value);
  });
});

describe("an answer", () => {
  it("that Next gives up with an exception ends at once, with 500 and without a word of the fault", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const { port } = await started(() => Promise.reject(new Error("secret")));
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe("Try again.\n");
    expect(said).toHaveBeenCalledOnce();
  });

  it("that breaks off within the text ends the connection", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { port } = await started(async (_, response) => {
      response.write("begun");
      throw new Error("broken");
    });
    await expect(fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.text())).rejects.toThrow();
  });

  it("says nothing twice, but all that differs", async () => {
    const { port } = await started(async (_, response) => {
      response.setHeader("X-Kept", "1").appendHeader("X-Kept", "1");
      response.appendHeader("Vary", "a").appendHeader("Vary", "b").end();
    });
    const { headers } = await fetch(`http://127.0.0.1:${port}/`);
    expect([headers.get("x-kept"), headers.get("vary")]).toEqual(["1", "a, b"]);
  });

  it("that never begins ends with 503 and says when to come again", async () => {
    const { port } = await started(() => new Promise(() => {}), { answer: 50 });
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
  });

  it("is not sent again to who has it, whether its tag was set alone or as a list", async () => {
    for (const tag of ['W/"1"', ['W/"1"']]) {
      const { port } = await started(async (_, response) => {
        response.setHeader("ETag", tag).setHeader("Content-Type", "application/json").write("{");
        response.end("}");
      });
      const status = async (known: string) => {
        const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { "If-None-Match": known } });
        return [answer.status, answer.headers.get("etag"), answer.headers.get("content-type"), await answer.text()];
      };
      expect(await status('"0", "1"')).toEqual([304, 'W/"1"', null, ""]);
      expect(await status('"0"')).toEqual([200, 'W/"1"', "application/json", "{}"]);
    }
  });

  it("is not waited for by a request that never comes whole", async () => {
    const { port } = await started(undefined, { request: 50 });
    expect(statusOf(await rawRequest(port, "GET / HTTP/1.1\r\nHost: a\r\n"))).toBe(408);
  });

  it("leaves a line of JSON where LOG asks for it, which says nothing of who asked", async () => {
    vi.stubEnv("LOG", "json");
    const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const { port } = await started();
    await fetch(`http://127.0.0.1:${port}/about?on=2013`, { headers: { Cookie: "names=hy" } });
    await vi.waitFor(() => expect(written).toHaveBeenCalled());
    const line = JSON.parse(String(written.mock.calls[0]?.[0]));
    vi.unstubAllEnvs();
    written.mockRestore();
    expect(line).toMatchObject({ method: "GET", url: "/about?on=2013", status: 200, ended: true });
    expect(Object.keys(line)).toEqual(["time", "method", "url", "status", "milliseconds", "ended"]);
  });
});

describe("a server that is to end", () => {
  it("takes no more requests and lets the one in progress end", async () => {
    let finish = () => {};
    const { server, port } = await started(
      (_, response) => new Promise((resolve) => (finish = () => resolve(void response.end("whole")))),
    );
    const answer = fetch(`http://127.0.0.1:${port}/`);
    await vi.waitFor(async () => expect(await connections(server)).toBe(1));
    const ended = drained(server);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    finish();
    expect(await (await answer).text()).toBe("whole");
    await ended;
  });

  it("breaks off what does not end in time", async () => {
    const { server, port } = await started(() => new Promise(() => {}));
    const answer = fetch(`http://127.0.0.1:${port}/`);
    const broken = expect(answer).rejects.toThrow();
    await vi.waitFor(async () => expect(await connections(server)).toBe(1));
    await drained(server, 20);
    await broken;
  });
});

const connections = (server: Server) =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
