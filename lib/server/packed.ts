/** Texts packed by brotli, and as whoever asks can read them. */
import type { IncomingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gzip } from "node:zlib";

const compress = promisify(brotliCompress);
const unpacked = promisify(brotliDecompress);
const zipped = promisify(gzip);

/** A third of the time of the next one, for a hundredth more bytes. */
const quality = 5;

export function packed(text: Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return compress(text, { params });
}

/** Whether a client says that it reads brotli (RFC 9110, 12.5.3). */
export const readsBrotli = (accepted: unknown) =>
  /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i.test(`${accepted ?? ""}`);

/** A packed text for who asked with these headers, and what its Content-Encoding is, if any. */
export async function readable(
  text: Buffer,
  headers: IncomingHttpHeaders,
): Promise<{ body: Buffer; encoding?: string }> {
  const accepted = headers["accept-encoding"];
  if (readsBrotli(accepted)) return { body: text, encoding: "br" };
  const plain = await unpacked(text);
  return /\bgzip\b/.test(`${accepted ?? ""}`) ? { body: await zipped(plain), encoding: "gzip" } : { body: plain };
}
