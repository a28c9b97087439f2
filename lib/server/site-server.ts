/**
 * Serves the built site as `next start` does, behind a few lines that see each request first: Next answers 500 to paths that
 * cannot be decoded and to conditions that files do not meet, and 200 to every method, before any code of ours runs.
 */
import { randomBytes } from "node:crypto";
import { Server } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";
import { endOnSignals } from "./drain.ts";
import { builtId, builtPaths } from "./drawing/built-paths.ts";
import { Drawer } from "./drawing/drawer.ts";
import { drawerCount } from "./drawing/drawer-count.ts";
import { drawnHandler } from "./drawing/drawn-handler.ts";
import { frontServer } from "./front-server.ts";
import { packedData, packedHandler, packedPages } from "./packed-pages.ts";

/**
 * Serves the build in `.next` on a port (0: any that is free) until a signal ends it, and gives the port. Rejects when it
 * is taken.
 */
export async function serve(port: number): Promise<number> {
  // For the pages that are drawn and kept (lib/site/nonce.ts), here and by the processes that draw.
  process.env.NONCE_KEY ||= randomBytes(32).toString("base64");
  const count = drawerCount();
  // For proxy.ts, in the processes that draw: what becomes of a page that the build has not made (drawing/finished-page.ts).
  process.env.FINISHES_PAGES = count > 0 ? "1" : "";
  // Next takes over requests for another protocol, which it has for development alone, and never answers them. Given a server
  // that gets none, it leaves them to be answered as usual.
  const app = next({ dev: false, port, httpServer: new Server() });
  const isReady = builtPaths();
  const drawers = Array.from({ length: count }, () => new Drawer());
  await Promise.all([app.prepare(), ...drawers.map((drawer) => drawer.ready())]);
  const built = packedHandler(app.getRequestHandler(), new Map([...packedPages(), ...packedData()]));
  const server = frontServer(drawnHandler(built, { isReady, drawers, build: builtId() }));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, resolve);
  });
  endOnSignals(server, async () => {
    for (const drawer of drawers) drawer.close();
    await app.close();
  });
  // A fault that nobody waits for belongs to one request. What all of them share is only read, so the others go on.
  for (const fault of ["uncaughtException", "unhandledRejection"]) process.on(fault, (reason) => console.error(reason));
  return (server.address() as AddressInfo).port;
}
