/**
 * The address at the other end of a connection, which Next gives no route: it is written into a header as a request arrives, over whatever the
 * request says there, beside a word that only this process knows.
 */
import { randomUUID } from "node:crypto";
import { ofProcess } from "../content/of-process.ts";

const header = "x-desk-peer";
const word = () => ofProcess("word of the desk", randomUUID);

interface Arriving {
  headers: Record<string, unknown>;
  socket: { remoteAddress?: string };
}

/** Writes the header of a request. */
export function markPeer({ headers, socket }: Arriving): void {
  headers[header] = `${word()} ${socket.remoteAddress ?? ""}`;
}

/** What was written; undefined where nothing was, or not by this process. */
export function addressOf(headers: Headers): string | undefined {
  const [said, address] = (headers.get(header) ?? "").split(" ");
  return said === word() ? address : undefined;
}
