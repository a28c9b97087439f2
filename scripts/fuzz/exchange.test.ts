import { type AddressInfo, createServer, type Server } from "node:net";
import { afterEach, expect, it } from "vitest";
import { exchange } from "./exchange.ts";

const servers: Server[] = [];

/** Asks a server that says the same whatever it is asked. */
async function answerTo(said: string, patience = 5000, keepOpen = false) {
  const server = createServer((socket) => {
    socket.once("data", () => (keepOpen ? socket.write(said) : socket.end(said)));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
  servers.push(server);
  const request = { method: "GET", target: "/", headers: [], body: "" };
  return exchange(new URL(`http://127.0.0.1:${port}`), request, patience);
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

it("reads an answer in one piece and in parts", async () => {
  expect(await answerTo("HTTP/1.1 200 OK\r\nX-A: b: c\r\n\r\nwhole")).toMatchObject({ status: 200, body: "whole" });
  const parts = "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nin \r\n5;x=y\r\nparts\r\n0\r\n\r\n";
  expect(await answerTo(parts)).toMatchObject({ status: 404, body: "in parts", ended: true });
});

it("waits for what comes after “100 Continue”", async () => {
  const { status, headers } = await answerTo("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 417 No\r\nX-A: b\r\n\r\n");
  expect([status, headers.get("x-a")]).toEqual([417, "b"]);
});

it("tells an answer that does not end from one that does not come", async () => {
  expect(await answerTo("HTTP/1.1 200 OK\r\n\r\nbegun", 50, true)).toMatchObject({ status: 200, ended: false });
  expect(await answerTo("")).toMatchObject({ status: 0, ended: true });
});
