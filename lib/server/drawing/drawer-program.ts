/** The program of a process that draws (drawer.ts): Next, for the server that began it and nobody else. */
import { createServer, Server } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";
import { sayTypeAsText } from "../type-as-text.ts";
import { searchFirst } from "./first-search.ts";

// A signal is for the server: it lets answers in progress end, and this process with them.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
process.once("disconnect", () => process.exit());
if (!process.connected) process.exit();
for (const fault of ["uncaughtException", "unhandledRejection"]) process.on(fault, (reason) => console.error(reason));

const app = next({ dev: false, httpServer: new Server() });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  sayTypeAsText(response);
  handle(request, response).catch((reason) => {
    console.error(reason);
    if (!response.headersSent) response.statusCode = 500;
    response.end();
  });
});
// The one who asks keeps its connections for as long as it likes.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(port);
  void searchFirst(`http://127.0.0.1:${port}`);
});
