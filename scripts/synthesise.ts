/**
 * `npm run synthesise -- --entries 10000 --out DIR [--seed 1]`: writes a folder of content with many entries, the real ones and
 * invented ones, to try the site with (ATLAS_CONTENT). The same number and seed give the same bytes. Never into the content.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readDraft } from "../lib/content/check/draft.ts";
import { contentFolder } from "../lib/content/content-folder.js";
import { siteFolder } from "../lib/content/files.ts";
import { commandLine, done, type Outcome, refused, report } from "./outcome.ts";
import { madeContent } from "./synthesise/made-content.ts";
import type { Area, Ground } from "./synthesise/made-places.ts";

const usage = "usage: npm run synthesise -- --entries 10000 --out DIR [--seed 1] [--content DIR]";
const options = {
  entries: { type: "string" },
  out: { type: "string" },
  seed: { type: "string", default: "1" },
  content: { type: "string" },
} as const;

function readGround(geoDir: string): Ground {
  const areas = (name: string): Area[] =>
    JSON.parse(readFileSync(path.join(geoDir, `${name}.geojson`), "utf8")).features.filter(
      ({ geometry }: Area) => geometry.type === "Polygon" || geometry.type === "MultiPolygon",
    );
  return {
    countries: ["armenia", "azerbaijan", "neighbours", "overview-countries"].flatMap(areas),
    lakes: ["lakes", "seas"].flatMap(areas),
  };
}

const isWithin = (folder: string, file: string) => {
  const way = path.relative(path.resolve(folder), file);
  return way === "" || (!way.startsWith("..") && !path.isAbsolute(way));
};

/** Why nothing can be written there; undefined where it can. */
function faultOf(out: string, contentDir: string): string | undefined {
  const target = path.resolve(out);
  const homes = ["content", contentFolder(), contentDir];
  if (homes.some((home) => isWithin(home, target) || isWithin(target, path.resolve(home))))
    return `${out} is, or lies in or around, the content itself: invented entries are never written there.`;
  if (existsSync(target) && readdirSync(target).length > 0) return `${out} is not empty: give a folder of its own.`;
  return undefined;
}

export function run(args: string[]): Outcome {
  const line = commandLine(() => parseArgs({ args, options }));
  if (typeof line === "string") return refused(`${line}\n${usage}`);
  const { entries, out, seed, content } = line.values;
  if (out === undefined || !/^\d+$/.test(entries ?? "") || !/^\d+$/.test(seed)) return refused(usage);
  const { contentDir, geoDir } = siteFolder(content);
  const fault = faultOf(out, contentDir);
  if (fault) return refused(fault);
  const draft = readDraft(contentDir);
  const real = draft.entries.length;
  if (Number(entries) < real)
    return refused(`All ${real} real entries are among them: give at least --entries ${real}.`);
  const files = madeContent(draft, readGround(geoDir), { entries: Number(entries), seed: Number(seed) });
  for (const [file, text] of files) {
    const target = path.join(out, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  if (existsSync(path.join(contentDir, "schema")))
    cpSync(path.join(contentDir, "schema"), path.join(out, "schema"), { recursive: true });
  return done(`Wrote ${entries} entries, ${real} of them real, into ${out}. Look at them with
  npm run check:content -- --content ${out}
  ATLAS_CONTENT=${out} npm run dev`);
}

if (process.argv[1] === import.meta.filename) report(run(process.argv.slice(2)));
