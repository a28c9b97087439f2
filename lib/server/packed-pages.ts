/**
 * Built pages and their data as their build has packed them (scripts/pack-pages.ts), for browsers that read brotli. Next compresses by gzip
 * alone, which has forgotten the text of a page by the time that its data repeat it: a third more bytes.
 */
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { builtData, dataAddress } from "../boot/page-data.ts";
import { readsBrotli } from "./packed.ts";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What a packed file's name has more than the file's. */
export const packedEnding = ".br";

/** Where a build has its pages. */
export const builtPages = ".next/server/app";

/** The packed pages of the build by their paths: "/about" → ".next/server/app/about.html.br". */
export function packedPages(folder: string = builtPages): Map<string, string> {
  return packedIn(folder, ".html", (name) => (name === "index" ? "/" : `/${name}`));
}

/** The packed data of pages (lib/boot/page-data.ts) by their addresses. */
export function packedData(folder: string = builtData): Map<string, string> {
  return packedIn(folder, ".json", (name) => dataAddress(`${name}.json`));
}

function packedIn(folder: string, ending: string, address: (name: string) => string): Map<string, string> {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const packed = files.filter((file) => file.endsWith(ending + packedEnding));
  return new Map(
    packed.map((file) => {
      const name = file.slice(0, -(ending + packedEnding).length).replaceAll(path.sep, "/");
      return [address(name), path.join(folder, file)];
    }),
  );
}

/** Whether Next is about to send what was built, and not what a page is at this moment, an error, a part or a redirect. */
function isAsBuilt(response: ServerResponse): boolean {
  const type = String(response.getHeader("Content-Type") ?? "");
  const isPage = type.startsWith("text/html") && response.hasHeader("x-nextjs-prerender");
  return response.statusCode === 200 && (isPage || type.startsWith("application/json"));
}

/** Puts `body` in the place of the page that is about to be written, with what has to be said of it. */
function replaceBody({ method }: IncomingMessage, response: ServerResponse, body: Buffer): void {
  const { writeHead, write, end } = response;
  let replaced = false;
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    replaced = isAsBuilt(response);
    if (replaced) {
      response.setHeader("Content-Encoding", "br").setHeader("Content-Length", body.length);
      // The same tag for other bytes is a weak one.
      response.setHeader("ETag", String(response.getHeader("ETag")).replace(/^(?!W\/)/, "W/"));
    }
    return writeHead.apply(response, head);
  }) as typeof writeHead;
  // Files come in pieces.
  response.write = ((...given: Parameters<typeof write>) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return replaced || write.apply(response, given);
  }) as typeof write;
  response.end = ((...given: Parameters<typeof end>) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return replaced ? end.call(response, method === "HEAD" ? undefined : body, "utf8") : end.apply(response, given);
  }) as typeof end;
}

/** A handler that asks another one, and sends what lies packed where that would send a built page. */
export function packedHandler(handle: Handle, pages: ReadonlyMap<string, string>): Handle {
  return async (request, response) => {
    const { headers, url = "/" } = request;
    const file = readsBrotli(headers["accept-encoding"]) && headers.rsc === undefined ? pages.get(url) : undefined;
    if (file) {
      replaceBody(request, response, await readFile(file));
      // Next would compress it once more.
      headers["accept-encoding"] = "identity";
    }
    await handle(request, response);
  };
}
