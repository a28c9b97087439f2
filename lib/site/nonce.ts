import { createHmac, randomBytes } from "node:crypto";

/**
 * What tells the scripts of one answer from all others, in base64: new for each answer, or with a key for each address.
 *
 * A drawn page is kept for the next readers of its address, by our server (lib/server/drawing) and for a day by Vercel, which
 * asks proxy.ts each time: the policy must fit the page that is kept. So it is made of the address, with a key that nobody
 * else knows (of the start of the server, of the build, or of all servers, where NONCE_KEY is set): what an address might smuggle into its page cannot contain what
 * belongs to that very address.
 */
export function nonceFor(address: string, key: string | undefined = process.env.NONCE_KEY): string {
  return key ? createHmac("sha256", key).update(address).digest("base64") : randomBytes(16).toString("base64");
}
