/** Runs after `next build`: the program of every page that it has made waits (lib/boot/deferred-page.ts). */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deferScripts } from "../lib/boot/deferred-page.ts";
import { builtData } from "../lib/boot/page-data.ts";

/** The second has what is shown where the first have nothing, or fail. */
const folders = [".next/server/app", ".next/server/pages"];

function deferScriptsOfBuild(): number {
  const files = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".html"))
      .map((file) => path.join(folder, file)),
  );
  mkdirSync(builtData, { recursive: true });
  let deferred = 0;
  for (const file of files) {
    const { html, data } = deferScripts(readFileSync(file, "utf8"));
    if (!data) continue;
    deferred++;
    writeFileSync(path.join(builtData, data.file), data.text);
    writeFileSync(file, html);
  }
  return deferred;
}

const deferred = deferScriptsOfBuild();
if (deferred === 0)
  throw new Error(
    `No page in ${folders[0]} names its scripts as Next 16.4 does: lib/boot/deferred-page.ts needs a look.`,
  );
console.log(`The scripts of ${deferred} pages wait for the map's picture.`);
