import type { OutgoingHttpHeaders } from "node:http";

/** An answer that was drawn, whole. */
export interface DrawnAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** Whether it is for one reader alone: it leaves a cookie. The nonce in its policy is that of its address (lib/site/nonce.ts). */
export const isPersonal = ({ headers }: DrawnAnswer): boolean => headers["set-cookie"] !== undefined;
