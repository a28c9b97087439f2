/**
 * In every page that the build has made, or our own server as the build would have (lib/server/drawing/finished-page.ts), the program
 * waits for the map's picture and for the reader, and no inline script of Next's is left.
 *
 * Next names its scripts in the head of each page and has no setting for when they start. On a phone they then share the
 * line and the processor with the style sheet and the picture, and run before the first paint. Here only their
 * names stay in the page: lib/boot/begin.ts fetches them when the picture is painted and runs them at the first
 * sign of the reader.
 * What Next's inline scripts put into queues of the window becomes a file of data (lib/boot/page-data.ts), which begin.ts
 * fetches and puts there: so the Content-Security-Policy allows the same two scripts on every page
 * (lib/site/security-headers.js), and no other, and a page comes without a second copy of its text.
 * Pages of an asked view are drawn on request and keep Next's way, as their map wants the program at once.
 */
import { createHash } from "node:crypto";
import { type Program, programId, type Queued } from "./begin.ts";
import { keptFontsScript } from "./kept-fonts.js";
import { dataAddress } from "./page-data.ts";
import { themeScript } from "./theme-choice.js";

/** With `?dpl=…` where a host tells releases apart by it, as Vercel does. */
const scriptTag =
  /<script src="(\/_next\/static\/chunks\/[^"]+\.js(?:\?dpl=[\w-]+)?)"(?: id="[^"]*")? async=""><\/script>/g;
const preloadTag = /<link rel="preload" as="script"[^>]*>/g;
const inlineTag = /<script(?: id="[^"]*")?>(.*?)<\/script>/gs;
const push = /^\((?:self\.|globalThis\[")(\w+).*?\)\.push\((.*)\);?$/s;
const laterPush = /^self\.(__next_f)\.push\((.*)\)$/s;

const headScripts = [themeScript(), keptFontsScript()];

/** What an inline script of Next's puts into which queue. */
function queuedBy(script: string): Queued {
  const [, queue, item] = push.exec(script) ?? laterPush.exec(script) ?? [];
  if (!queue || !item)
    throw new Error(`Next has an inline script that lib/boot/deferred-page.ts does not know: ${script.slice(0, 200)}`);
  return [queue, JSON.parse(item)];
}

type Text = [queue: string, item: [1, string]];

const isText = (queued: Queued): queued is Text =>
  queued[0] === "__next_f" && Array.isArray(queued[1]) && queued[1][0] === 1;

/** Next sends the text of a page's data in parts; they are its parts wherever it is cut. */
function joined(queued: Queued[]): Queued[] {
  const parts: Queued[] = [];
  for (const each of queued) {
    const last = parts.at(-1);
    if (last && isText(last) && isText(each)) last[1] = [1, last[1][1] + each[1][1]];
    else parts.push(each);
  }
  return parts;
}

/** A page whose program waits, and the file that this program begins with, unless there was nothing to change. */
export interface Deferred {
  html: string;
  data?: { file: string; text: string };
}

/** By a hash of what it holds, so that equal data are one file and others are fetched anew. */
const namedByText = (text: string) => `${createHash("sha256").update(text).digest("hex").slice(0, 20)}.json`;

/** `nameOf`: what the file of the page's data is called. Throws on an inline script that it does not know. */
export function deferScripts(html: string, nameOf: (text: string) => string = namedByText): Deferred {
  const scripts = [...html.matchAll(scriptTag)].map(([, source]) => source ?? "");
  if (scripts.length === 0) return { html };
  const queued: Queued[] = [];
  const rest = html
    .replace(scriptTag, "")
    .replace(preloadTag, "")
    .replace(inlineTag, (tag, script) => {
      if (headScripts.includes(script)) return tag;
      queued.push(queuedBy(script));
      return "";
    });
  const text = JSON.stringify(joined(queued));
  const file = nameOf(text);
  const program: Program = { scripts, data: dataAddress(file) };
  const named = JSON.stringify(program).replaceAll("<", "\\u003c");
  const end = rest.lastIndexOf("</body>");
  return {
    html: `${rest.slice(0, end)}<script type="application/json" id="${programId}">${named}</script>${rest.slice(end)}`,
    data: { file, text },
  };
}
