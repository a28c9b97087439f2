import type { OutgoingHttpHeaders } from "node:http";

/** An answer that was drawn, whole. */
export interface DrawnAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** Whether it is for one reader alone: it leaves a cookie, or its policy names a number that is used once. */
export function isPersonal({ headers }: DrawnAnswer): boolean {
  const policy = String(headers["content-security-policy"] ?? "");
  return headers["set-cookie"] !== undefined || policy.includes("'nonce-");
}
