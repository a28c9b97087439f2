/**
 * Runs after `next build`: in every page made at build time, the program waits for the map's picture and for the reader.
 *
 * Next names its scripts in the head of each page and has no setting for when they start. On a phone they then share the
 * line and the processor with the style sheet and the picture, and run before the first paint. Here only their
 * names stay in the page: lib/boot/begin.ts fetches them when the picture is painted and runs them at the first
 * sign of the reader.
 * Pages of an asked view are drawn on request and keep Next's way, as their map wants the program at once.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const pages = ".next/server/app";
const scriptTag = /<script src="(\/_next\/static\/chunks\/[^"]+\.js)"(?: id="[^"]*")? async=""><\/script>/g;
const preloadTag = /<link rel="preload" as="script"[^>]*>/g;
export function deferScripts(html: string): string {
  const sources = [...html.matchAll(scriptTag)].map(([, source]) => source ?? "");
  if (sources.length === 0) return html;
  const rest = html.replace(scriptTag, "").replace(preloadTag, "");
  const end = rest.lastIndexOf("</body>");
  return `${rest.slice(0, end)}<script>program=${JSON.stringify(sources)}</script>${rest.slice(end)}`;
}

export function deferScriptsOfBuild(): number {
  const files = readdirSync(pages, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  let deferred = 0;
  for (const file of files) {
    const html = readFileSync(path.join(pages, file), "utf8");
    const changed = deferScripts(html);
    if (changed !== html) deferred++;
    writeFileSync(path.join(pages, file), changed);
  }
  return deferred;
}

if (process.argv[1] === import.meta.filename) {
  const deferred = deferScriptsOfBuild();
  if (deferred === 0)
    throw new Error(`No page in ${pages} names its scripts as Next 16.4 does: scripts/defer-scripts.ts needs a look.`);
  console.log(`The scripts of ${deferred} pages wait for the map's picture.`);
}
