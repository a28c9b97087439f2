import type { IncomingMessage } from "node:http";

/** Times the most that is kept: so much more is read and dropped, as a browser that is still sending would not read an answer. */
const patience = 40;

/**
 * The body of a form, of one that is longer than `most` bytes only its first bytes, one too many: enough to see that it is too long.
 * Undefined where who sent it has left, or sends without end.
 */
export async function postedBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const kept: Buffer[] = [];
  let [length, room] = [0, most + 1];
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > patience * most) return undefined;
      if (room > 0) kept.push(part.subarray(0, room));
      room -= Math.min(room, part.length);
    }
    return Buffer.concat(kept);
  } catch {
    return undefined;
  }
}
