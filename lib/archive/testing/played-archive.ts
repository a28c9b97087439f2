/** A server that plays a Wayback Machine: each page of `pages.example` is answered by its name. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const timestamp = "20220718101112";
const page = (name: string) =>
  `<html><head><title>The ${name} page</title><script>no()</script></head><body><p>They met.</p></body></html>`;

export interface PlayedArchive {
  address: string;
  /** What it was asked, in order: "available captured", "capture captured", "save none". */
  asked: string[];
  /** Called with each question before it is answered. */
  onAsked: (question: string) => void;
  close: () => Promise<unknown>;
}

interface Answer {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}

const found = JSON.stringify({ archived_snapshots: { closest: { available: true, timestamp, status: "200" } } });

/** What a name that begins so is answered when it is asked for the first, second … time; null: never. */
const answers: [string, (times: number, name: string) => Answer | null][] = [
  ["slow", () => null],
  ["held", () => null],
  ["busy-at-first", (times) => (times === 1 ? { status: 429, headers: { "retry-after": "7" } } : { status: 200 })],
  ["busy", () => ({ status: 429, headers: { "retry-after": "9999" } })],
  ["broken", () => ({ status: 503 })],
  ["garbled", () => ({ status: 200, body: "<html>maintenance</html>" })],
  ["moved", (times, name) => (times === 1 ? { status: 302, headers: { location: `?url=${name}` } } : { status: 200 })],
  ["none", () => ({ status: 200, body: '{"archived_snapshots":{}}' })],
  ["", () => ({ status: 200 })],
];

function available(name: string, times: number): Answer | null {
  const [, answer] = answers.find(([beginning]) => name.startsWith(beginning)) ?? [];
  return answer?.(times, name) ?? null;
}

function send(response: ServerResponse, answer: Answer | null): void {
  if (!answer) return;
  const { status, body = "", headers } = answer;
  response.writeHead(status, { "content-type": "text/html", ...headers }).end(body);
}

/** `note` counts how often it was asked the same. */
function answerTo(address: string, note: (question: string) => number): Answer | null {
  const { pathname, searchParams } = new URL(address, "http://archive");
  const name = (searchParams.get("url") ?? pathname).split("/").at(-1) ?? "";
  if (pathname === "/wayback/available") {
    const answer = available(name, note(`available ${name}`));
    return answer?.status === 200 ? { body: found, ...answer } : answer;
  }
  if (pathname.startsWith("/save/")) {
    note(`save ${name}`);
    return { status: 302, headers: { location: `/web/${timestamp}/https://pages.example/${name}` } };
  }
  if (pathname.includes("id_/")) note(`capture ${name}`);
  const pdf = { status: 200, body: "%PDF", headers: { "content-type": "application/pdf" } };
  return name.startsWith("pdf") ? pdf : { status: 200, body: page(name) };
}

export async function playArchive(): Promise<PlayedArchive> {
  const archive: PlayedArchive = { address: "", asked: [], onAsked: () => {}, close: async () => {} };
  const note = (question: string) => {
    archive.asked.push(question);
    archive.onAsked(question);
    return archive.asked.filter((each) => each === question).length;
  };
  const server = createServer((request, response) => send(response, answerTo(request.url ?? "", note)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  archive.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  archive.close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return archive;
}
