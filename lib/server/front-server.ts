/** The server that sees each request before Next does, and what becomes of requests that never end. */
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { securityHeaders } from "../site/security-headers.js";
import { type Answer, plainAnswer } from "./answer.ts";
import { earlyAnswer } from "./early-answer.ts";
import { isLogged, logLine } from "./log-line.ts";
import { answerWhatIsNew } from "./not-modified.ts";
import { sayTypeAsText } from "./type-as-text.ts";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const seconds = 1000;

/** In milliseconds: how long a request may take to come, an answer to begin, and a connection to wait for the next one. */
interface Patience {
  request: number;
  answer: number;
  idle: number;
}

const usual: Patience = { request: 10 * seconds, answer: 30 * seconds, idle: 5 * seconds };

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

/** On every answer, as Next's own redirects and refusals have none. */
function addHeaders({ url = "/" }: IncomingMessage, response: ServerResponse): void {
  for (const { key, value } of securityHeaders(url.split("?", 1)[0])) response.setHeader(key, value);
}

/** Next says of a kept page twice that it was made at build time: once by itself, once as it was kept. */
function sayOnce(response: ServerResponse): void {
  const append = response.appendHeader.bind(response);
  response.appendHeader = (name, value) => (response.getHeader(name) === value ? response : append(name, value));
}

/** Ends an answer that Next gave up: unheard, its fault would end the server. */
function fail(response: ServerResponse, reason: unknown): void {
  console.error(reason);
  if (response.headersSent) response.destroy();
  else send(response, plainAnswer(500, "Try again."));
}

/** Ends an answer that does not begin: whoever waits for it would keep the connection, and a signal, waiting. */
function endInTime(response: ServerResponse, milliseconds: number): void {
  const late = plainAnswer(503, "This took too long. Try again.");
  const answer = { ...late, headers: { ...late.headers, "Retry-After": "5", Connection: "close" } };
  const timer = setTimeout(() => response.headersSent || send(response, answer), milliseconds);
  response.once("close", () => clearTimeout(timer));
}

function log(request: IncomingMessage, response: ServerResponse): void {
  const begun = Date.now();
  const asked = { method: request.method, url: request.url };
  response.once("close", () => process.stdout.write(`${logLine(asked, response, begun)}\n`));
}

/** The answer to what is no HTTP, or comes too slowly or with too many headers: written by hand, as there is no request. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  const headers = securityHeaders().map(({ key, value }) => `${key}: ${value}`);
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, "Connection: close", "Content-Length: 0", ...headers];
  socket.end(`${lines.join("\r\n")}\r\n\r\n`);
}

/** A server that answers by itself what Next need not see, and hands on the rest. */
export function frontServer(handle: Handle, patience: Patience = usual): Server {
  const options = {
    headersTimeout: patience.request,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.idle,
    // Node's own refusal would go without the headers of all other answers.
    requireHostHeader: false,
    connectionsCheckingInterval: Math.min(seconds, patience.request),
  };
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    addHeaders(request, response);
    const answer = earlyAnswer(request);
    if (answer) return send(response, answer);
    endInTime(response, patience.answer);
    answerWhatIsNew(request, response);
    sayOnce(response);
    sayTypeAsText(response);
    await handle(request, response);
  };
  const server = createServer(options, (request, response) => {
    if (isLogged()) log(request, response);
    respond(request, response).catch((reason) => fail(response, reason));
  });
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) => {
    addHeaders(request, response);
    send(response, plainAnswer(417, "Nothing of that kind can be expected here."));
  });
  // What has begun and then stands still.
  server.setTimeout(2 * patience.answer);
  return server.on("clientError", refuse);
}
