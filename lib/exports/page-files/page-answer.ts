/** What the file of a page is answered with. */
import { entityTag } from "../../server/entity-tag.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { licences } from "../dataset/licences.ts";
import type { PageFormat } from "../format.ts";
import { fileQuery, type PageFile, pageFilePath } from "./page-file.ts";

export interface PageAnswer {
  body: string;
  headers: Record<string, string>;
}

/** Letters of a header: clients refuse to read headers without end. */
const mostOfFaults = 2048;

/** Letters that are not of ASCII, as JSON escapes them: what an address asks for may be in any script. */
const inAscii = (text: string): string =>
  text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** As an array of JSON; of more than there is room for the first ones. */
function faultsInHeader(faults: readonly string[]): string {
  const written = faults.map((fault) => inAscii(JSON.stringify(fault)));
  const fitting = written.filter((_, index) => written.slice(0, index + 1).join().length <= mostOfFaults);
  return `[${fitting.join()}]`;
}

/** "meetings-leaders-russia-2020.csv": tells from each other what a reader takes along. */
function fileName({ path, asked }: PageFile, { extension }: PageFormat): string {
  const values = [...new URLSearchParams(fileQuery(asked)).values()];
  const words = [path.slice(1) || "index", ...values].map((word) => word.replace(/[^\w.~-]+/g, "-"));
  return `${words.join("-").slice(0, 120)}.${extension}`;
}

/** The same for all who ask, and asked for anew: the next build may have changed it. That any page may read it says next.config.js. */
export function pageAnswer(file: PageFile, format: PageFormat, dataset: Dataset): PageAnswer {
  const body = format.ofPages.write(file, dataset);
  const { origin } = dataset.site;
  const { words } = dataset.atlas;
  const inJson = words.to(pageFilePath(file.path, "json", fileQuery(file.asked)));
  const links = [
    `<${origin}${words.to(file.path)}>; rel="canonical"`,
    `<${origin}${inJson}>; rel="alternate"; type="application/json"`,
    `<${origin}/data/openapi.json>; rel="service-desc"`,
    `<${origin}/data/datapackage.json>; rel="describedby"`,
    `<${licences.atlas.path}>; rel="license"`,
  ];
  const headers = {
    "Content-Type": format.mediaType,
    "Content-Disposition": `inline; filename="${fileName(file, format)}"`,
    "Cache-Control": "no-cache",
    // the content changes only with a new build, and that empties Vercel's cache
    "Vercel-CDN-Cache-Control": "max-age=86400",
    Link: links.join(", "),
    ETag: entityTag(body),
    // pages are to be found, not their files
    "X-Robots-Tag": "noindex",
    ...(file.faults.length > 0 && { "X-Address-Faults": faultsInHeader(file.faults) }),
  };
  return { body, headers };
}
