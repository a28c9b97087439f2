import type { OutgoingHttpHeaders } from "node:http";

/** An answer that was drawn, whole. */
export interface DrawnAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** Of a page that was finished (finished-page.ts): what its program begins with. */
  data?: Buffer;
  /** Body and data are packed by brotli, which nobody has been told yet. */
  isPacked?: true;
}

/** Whether it is for one reader alone: it leaves a cookie. The nonce in its policy is that of its address (lib/site/nonce.ts). */
export const isPersonal = ({ headers }: DrawnAnswer): boolean => headers["set-cookie"] !== undefined;
