/** A request as bytes, and what came back: no client of Node's would send most of these. */
import { connect } from "node:net";

export interface Request {
  method: string;
  target: string;
  headers: [name: string, value: string][];
  body: string;
}

export interface Answer {
  /** 0 where the connection was closed without an answer. */
  status: number;
  headers: Map<string, string>;
  body: string;
  milliseconds: number;
  /** False where the answer had not ended in time. */
  ended: boolean;
}

export function bytesOf({ method, target, headers, body }: Request): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${target} HTTP/1.1`, ...lines, "Connection: close", "", body].join("\r\n");
}

/** The parts of a chunked body, joined. */
function dechunked(body: string): string {
  const parts: string[] = [];
  let rest = body;
  for (;;) {
    const [line = "", size = ""] = /^([\da-f]+)[^\r\n]*\r\n/i.exec(rest) ?? [];
    const length = Number.parseInt(size, 16);
    if (!length) return parts.join("");
    parts.push(rest.slice(line.length, line.length + length));
    rest = rest.slice(line.length + length + 2);
  }
}

/** `said`: all that came, of which "100 Continue" is no answer yet. */
function parsed(said: string): Pick<Answer, "status" | "headers" | "body"> {
  const text = said.replace(/^(HTTP\/1\.1 1\d\d .*\r\n(.+\r\n)*\r\n)+/, "");
  const end = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, end < 0 ? text.length : end).split("\r\n");
  const headers = new Map(
    lines.map((line) => {
      const [name = "", ...value] = line.split(":");
      return [name.toLowerCase(), value.join(":").trim()] as const;
    }),
  );
  const body = end < 0 ? "" : text.slice(end + 4);
  const status = Number(/^HTTP\/1\.\d (\d{3})/.exec(first)?.[1] ?? 0);
  return { status, headers, body: headers.get("transfer-encoding") === "chunked" ? dechunked(body) : body };
}

/** Sends a request and waits for all of the answer, at most so many milliseconds. Letters are bytes (Latin-1). */
export function exchange({ hostname, port }: URL, request: Request, patience: number): Promise<Answer> {
  const begun = performance.now();
  let said = "";
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 80) });
    const end = (ended: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ ...parsed(said), milliseconds: performance.now() - begun, ended });
    };
    const timer = setTimeout(() => end(false), patience);
    socket.setEncoding("latin1").write(bytesOf(request), "latin1");
    socket
      .on("data", (part) => (said += part))
      .on("error", () => end(true))
      .on("close", () => end(true));
  });
}
