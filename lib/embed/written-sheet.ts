import { readFileSync } from "node:fs";
import path from "node:path";

/** A sheet as it is sent: without comments and indents. Strings in ours have neither. */
const written = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .trim();

/**
 * One sheet of several files of the project, for documents that Next does not write. Read when the site is built, when they lie
 * beside it.
 */
export function sheetResponse(files: string[]): Response {
  const texts = files.map((file) => readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), file), "utf8"));
  return new Response(written(texts.join("\n")), {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=3600, s-maxage=31536000" },
  });
}
