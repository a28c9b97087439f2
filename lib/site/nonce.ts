import { createHmac, randomBytes } from "node:crypto";

/**
 * What tells the scripts of one answer from all others, in base64: new for each answer.
 *
 * Vercel keeps a drawn page for a day (next.config.js), but asks proxy.ts each time, whose policy must fit the page that is
 * kept. There it is the same for the same address, and made with a key that only the build knows: what an address might
 * smuggle into its page cannot contain what belongs to that very address.
 */
export function nonceFor(address: string, key: string | undefined = process.env.NONCE_KEY): string {
  return key ? createHmac("sha256", key).update(address).digest("base64") : randomBytes(16).toString("base64");
}
