import type { IncomingMessage, ServerResponse } from "node:http";
import { withoutPassage } from "./sent-passage.ts";

/** Whether LOG asks for a line of each request. */
export const isLogged = (environment: Record<string, string | undefined> = process.env): boolean =>
  environment.LOG === "json";

/**
 * One line of JSON about an answered request: when it came (ISO 8601), what it asked for, the status, and how long it took
 * in milliseconds; `ended` is false where the answer was broken off. Nothing in it tells who asked, or what text they read.
 */
export function logLine(
  { method, url = "" }: Pick<IncomingMessage, "method" | "url">,
  { statusCode, writableFinished }: Pick<ServerResponse, "statusCode" | "writableFinished">,
  begun: number,
  now = Date.now(),
): string {
  const took = { milliseconds: now - begun, ended: writableFinished };
  return JSON.stringify({
    time: new Date(begun).toISOString(),
    method,
    url: withoutPassage(url).slice(0, 1024),
    status: statusCode,
    ...took,
  });
}
