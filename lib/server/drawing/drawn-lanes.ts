/** Which requests are answered by drawing, and among which others they wait. */
import { parameterNames } from "../../address/parameter-names.ts";

/** The last is for texts that are sent to be read (lib/server/methods.ts). */
export const lanes = ["data", "page", "map", "picture", "reading"] as const;
export type Lane = (typeof lanes)[number];

/** Written in a millisecond, or a file: neither waits for anything that is drawn. */
const quick = /^\/(?:_next|fonts|cite|geo|names)\/|^\/healthz$/;

/** What a program in the browser asks for, found in a few milliseconds: it waits for no page, and no page for it. */
const data = /^\/(?:search\.json|map-words\.json|in\/[^/]+\/[^/]+)$/;

/** A parameter that next.config.js has a page drawn for; "amp;" comes from addresses copied out of HTML. */
const asked = new RegExp(`[?&](?:amp;)?(?:${parameterNames.join("|")})(?:=|&|$)`);

/**
 * Where a request for an address has to wait, or undefined for what lies ready: a file, or a page that was made with the
 * build (`isReady`) and is asked for without a view. A page that is missing is drawn as any other.
 */
export function laneOf(url: string, isReady: (path: string) => boolean): Lane | undefined {
  const path = url.split("?", 1)[0] ?? "";
  if (/^\/(?:social(?:\/|$)|picture\/)/.test(path)) return "picture";
  if (data.test(path)) return "data";
  if (quick.test(path)) return undefined;
  if (path.startsWith("/map-image/")) return isReady(path) ? undefined : "map";
  return asked.test(url.slice(path.length)) || !isReady(path) ? "page" : undefined;
}
