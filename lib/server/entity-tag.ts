import { createHash } from "node:crypto";

/**
 * The entity tag of a body (RFC 9110, 8.8.3): whoever kept it asks whether it is still the same. Weak, as an answer may be
 * compressed on its way.
 */
export function entityTag(body: string | Uint8Array): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}
