import { createHash } from "node:crypto";
import { type Agent, request } from "node:http";
import { buffer } from "node:stream/consumers";
import type { WholeAnswer } from "./compared-answers.ts";

export interface Asking {
  address: string;
  method?: string;
  headers?: Record<string, string>;
}

function joined(pairs: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let at = 0; at < pairs.length; at += 2) {
    const name = String(pairs[at]).toLowerCase();
    headers[name] = headers[name] === undefined ? String(pairs[at + 1]) : `${headers[name]}, ${pairs[at + 1]}`;
  }
  return headers;
}

/** Asks and takes the answer as it was sent, compressed or not. Rejects where none comes, or not the whole of one. */
export function wholeAnswer(origin: string, { address, method, headers }: Asking, agent?: Agent): Promise<WholeAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: address, method, headers, agent, timeout: 60_000 });
    asked.once("timeout", () => asked.destroy(new Error("no answer within a minute")));
    asked.once("error", reject);
    asked.once("response", (message) => {
      buffer(message).then((body) => {
        if (!message.complete) return reject(new Error("the answer broke off"));
        resolve({ status: message.statusCode ?? 0, headers: joined(message.rawHeaders), body });
      }, reject);
    });
    asked.end();
  });
}

/** What an answer is known by again. */
export const fingerprint = ({ status, body }: WholeAnswer): string =>
  `${status} ${createHash("sha256").update(body).digest("base64url")}`;
