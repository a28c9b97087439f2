/**
 * Serves the built site as `next start` does, behind a few lines that see each request first: Next answers 500 to paths that
 * cannot be decoded and to conditions that files do not meet, and 200 to every method, before any code of ours runs.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import next from "next";
import { securityHeaders } from "../site/security-headers.js";
import type { Answer } from "./answer.ts";
import { decodableUrl } from "./decodable.ts";
import { earlyAnswer } from "./early-answer.ts";

const exitCodes = { SIGINT: 130, SIGTERM: 143 };

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  for (const { key, value } of securityHeaders) response.setHeader(key, value);
  response.writeHead(status, headers).end(body);
}

/** Ends an answer that Next gave up: unheard, its fault would end the server. */
function fail(response: ServerResponse, reason: unknown): void {
  console.error(reason);
  if (response.headersSent) response.destroy();
  else send(response, { status: 500, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: "Try again.\n" });
}

/** Lets requests in progress end, then exits as a signal would. */
function endOn(signal: keyof typeof exitCodes, server: Server, close: () => Promise<void>): void {
  process.once(signal, () => {
    server.close(() => void close().finally(() => process.exit(exitCodes[signal])));
  });
}

/** Serves the build in `.next` on a port, until a signal ends it. Rejects when the port is taken. */
export async function serve(port: number): Promise<void> {
  const app = next({ dev: false, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    request.url = decodableUrl(request.url ?? "/");
    const answer = earlyAnswer(request);
    if (answer) send(response, answer);
    else handle(request, response).catch((reason) => fail(response, reason));
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) endOn(signal, server, () => app.close());
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, resolve);
  });
}
