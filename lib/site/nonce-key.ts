/**
 * NONCE_KEY, which several servers of one build share; undefined where it is not set, and each makes its own. Throws, naming it, where
 * it is so short that somebody might find it.
 */
export function nonceKey(environment: Record<string, string | undefined> = process.env): string | undefined {
  const key = environment.NONCE_KEY || undefined;
  if (key && key.length < 32)
    throw new Error("The environment is not usable: NONCE_KEY must be 32 characters or more (openssl rand -base64 32)");
  return key;
}
