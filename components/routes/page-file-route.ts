/** A page as a file: `next.config.js` sends addresses with the ending of a format here, such as "/places/tbilisi.csv". */
import { parsed } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { publishedDataset } from "@/lib/exports/dataset/dataset.ts";
import { pageFormats, pageFormatsOf } from "@/lib/exports/formats.ts";
import { pageAnswer } from "@/lib/exports/page-files/page-answer.ts";
import { pageFilePath, pageOfFile } from "@/lib/exports/page-files/page-file.ts";
import { plainResponse } from "@/lib/server/answer.ts";
import { hasTag } from "@/lib/server/conditions.ts";
import { leadsTo } from "@/lib/site/leads-to.ts";
import { siteUrl } from "@/lib/site/site-url.ts";
import { languageOfPath } from "@/lib/words/languages.ts";
import { viewedPage } from "./viewed-page.ts";

const endings = (formats: readonly { extension: string }[]) =>
  formats.map(({ extension }) => `.${extension}`).join(", ");

/** A text of the address may be of any length and script. */
const shown = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** Where all data is listed. */
const data = ({ words }: Atlas) => words.to("/data");

function missing(atlas: Atlas, path: string, extension: string, search: string): Response {
  const { words } = atlas;
  const elsewhere = leadsTo(atlas, path);
  if (!elsewhere) return plainResponse(404, words("exports.noPage", { path: shown(path), data: data(atlas) }));
  const Location = words.to(pageFilePath(elsewhere, extension, search));
  return new Response(null, { status: 308, headers: { Location, "Cache-Control": "no-cache" } });
}

/** What is asked for: the path of a page, with its language and without its ending, the ending, and the query with its question mark. */
export function pageFileResponse(
  asked: { path: string; ending: string; search: string },
  tags: string | null,
): Response {
  const { ending, search } = asked;
  const told = languageOfPath(asked.path);
  const atlas = loadAtlas(told.language);
  const { words } = atlas;
  const path = pageOfFile(told.path);
  const format = pageFormats.find(({ extension }) => extension === ending);
  const viewed = viewedPage(atlas, path, parsed(search));
  const { page } = viewed;
  if (!page) return missing(atlas, path, ending, format ? search : "");
  const given = pageFormatsOf(page.listed);
  if (!page.listed || given.length === 0)
    return plainResponse(404, words("exports.listsNothing", { path: shown(path), data: data(atlas) }));
  if (!format || !given.includes(format))
    return plainResponse(
      404,
      words("exports.givenAs", {
        path: shown(path),
        endings: endings(given),
        ending: shown(ending),
        data: data(atlas),
      }),
    );
  const { title, description, listed } = page;
  const file = { path, title, description, listed, asked: viewed.asked, faults: viewed.faults };
  const dataset = publishedDataset(atlas, { name: atlas.decisions.title, origin: siteUrl() });
  const { body, headers } = pageAnswer(file, format, dataset);
  const isKnown = tags !== null && hasTag(tags, headers.ETag ?? "");
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}
