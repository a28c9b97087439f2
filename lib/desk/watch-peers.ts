/** Marks every request to the development server, before Next sees it, with the address that it comes from. */
import { subscribe } from "node:diagnostics_channel";
import { ofProcess } from "../content/of-process.ts";
import { markPeer } from "./peer.ts";

/** Once for each process: https://nodejs.org/api/diagnostics_channel.html#http */
export function watchPeers(): void {
  ofProcess("peers of the desk", () => {
    const channel = "http.server.request.start";
    subscribe(channel, (message) => markPeer((message as { request: Parameters<typeof markPeer>[0] }).request));
    return channel;
  });
}
