/**
 * `npm run bench:scale [-- SIZES]`: what an atlas costs by its size, from the build to the live map; the real one, 1,000 and 10,000 entries, or those
 * that are given ("real 1000 50000"). Each is built and served in a copy of the project in SCALE_FOLDER, else the system's temporary folder. Needs
 * Linux for memory. BUILT=1 builds nothing, and measures what is served of the build that lies there. Writes bench/scale.json, where the figures of other sizes stay, and of all of them bench/scale.md and bench/scale.svg.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Atlas, entryPath } from "../lib/atlas/atlas.ts";
import { contentIn } from "../lib/content/content-folder.js";
import { readAtlas } from "../lib/content/load.ts";
import { builtPagePaths } from "../lib/site/page-paths.ts";
import { imagePathOf } from "../lib/view/draw-view.ts";
import { listView } from "../lib/view/page-view.ts";
import { diskHeld, endServer, memoryHeld } from "./bench-serve/server-process.ts";
import { findOrInstallBrowser } from "./find-browser.ts";
import { copyCheckout } from "./scale/copied-checkout.ts";
import { liveMapTimes } from "./scale/live-map-times.ts";
import { answered, launched, median, pageCost } from "./scale/page-costs.ts";
import { peakMemory } from "./scale/peak-memory.ts";
import { type Figure, type Measured, scaleChart, scaleTable } from "./scale/scale-report.ts";
import { startBuildServer } from "./start-build-server.ts";
import { run as synthesise } from "./synthesise.ts";

const folder = path.resolve(process.env.SCALE_FOLDER || path.join(os.tmpdir(), "where-they-met-scale"));
const site = path.join(folder, "site");
const port = Number(process.env.PORT ?? 3219);
const sizes = process.argv.length > 2 ? process.argv.slice(2) : ["real", "1000", "10000"];
const searches = 60;
/** What the load of a machine is told by: that of the last minute. */
const settle = 1000 * Number(process.env.SETTLE ?? 60);

function contentOf(size: string): string {
  if (size === "real") return contentIn();
  const out = path.join(folder, `content-${size}`);
  if (existsSync(out)) return out;
  const { exitCode, said } = synthesise(["--entries", size, "--out", out]);
  if (exitCode !== 0) throw new Error(said);
  return out;
}

/** The kinds of pages whose cost must not follow the size; of entries one of each kind of making. */
function pagesOf(atlas: Atlas): Record<string, string> {
  const built = new Set(builtPagePaths(atlas));
  const busiest = atlas.placesInUse.toSorted((a, b) => atlas.entriesAt(b.id).length - atlas.entriesAt(a.id).length)[0];
  const [newest, oldest] = [atlas.meetings.at(-1), atlas.meetings.find((meeting) => !built.has(entryPath(meeting)))];
  return {
    home: "/",
    "a list": "/meetings",
    "the busiest place": `/places/${busiest?.id}`,
    ...(newest && { "an entry": entryPath(newest) }),
    ...(oldest && { "an entry on request": entryPath(oldest) }),
  };
}

/** So many addresses of a kind from all over the atlas, of what is made at build. */
function someOf(paths: string[], most = 15): string[] {
  const step = Math.max(1, Math.floor(paths.length / most));
  return paths.filter((_, index) => index % step === 0).slice(0, most);
}

/** One entry or place stands where much is told, another where little is: the middle of many says what a reader meets. */
async function middlePages(origin: string, atlas: Atlas): Promise<Record<string, number>> {
  const built = new Set(builtPagePaths(atlas));
  const kinds = {
    "entries, the middle of 15: HTML": atlas.entries.map(entryPath),
    "places, the middle of 15: HTML": atlas.placesInUse.map(({ id }) => `/places/${id}`),
  };
  const found: Record<string, number> = {};
  for (const [name, paths] of Object.entries(kinds)) {
    const sizes = [];
    for (const page of someOf(paths.filter((each) => built.has(each))))
      sizes.push((await answered(origin + page)).bytes);
    found[name] = median(sizes) / 1000;
  }
  return found;
}

/** What was measured of a build before: the figures whose names begin with the word. */
function knownOf(entries: number): Record<string, number | null> {
  const known = all.find((each) => each.entries === entries)?.figures ?? {};
  return Object.fromEntries(Object.entries(known).filter(([name]) => name.startsWith("build: ")));
}

async function built(content: string) {
  rmSync(path.join(site, ".next"), { recursive: true, force: true });
  const begun = Date.now();
  const child = spawn("npm", ["run", "build"], {
    cwd: site,
    env: { ...process.env, ATLAS_CONTENT: content },
    stdio: "inherit",
  });
  const peak = peakMemory(child);
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The build of ${content} failed.`);
  const seconds = (Date.now() - begun) / 1000;
  const { files, megabytes } = diskHeld(path.join(site, ".next"));
  return {
    "build: time": seconds,
    "build: peak memory": await peak,
    "build: output": megabytes,
    "build: files": files,
  };
}

const share = (times: number[], of: number) => times.toSorted((a, b) => a - b)[Math.floor(times.length * of)];

/** `ask`: the address of an answer without its query. */
async function searchTimes(name: string, ask: string, atlas: Atlas): Promise<Record<string, number | undefined>> {
  const words = atlas.entries.flatMap(({ title }) => title.split(/\s+/)).filter((word) => word.length > 4);
  const times = [];
  for (let index = 0; index < searches; index++) {
    // A number that is nowhere, so that no two answers are the same one.
    const query = `${words[(index * 7919) % words.length]} ${100_000 + index}`;
    const { status, milliseconds } = await answered(`${ask}?q=${encodeURIComponent(query)}`);
    if (status !== 200) return {};
    times.push(milliseconds);
  }
  return { [`${name}: half of them`]: median(times), [`${name}: 95 of 100`]: share(times, 0.95) };
}

/** A choice among the filters is a page of its own, with its list and its drawn map: such as nobody has asked for. */
async function filterTimes(origin: string, { placesInUse }: Atlas): Promise<Record<string, number | undefined>> {
  const times: number[] = [];
  for (const [index, { id }] of placesInUse.slice(0, 40).entries()) {
    const { milliseconds } = await answered(
      `${origin}/meetings?${index % 2 ? "level=leaders" : "mediator=russia"}&place=${id}`,
    );
    times.push(milliseconds);
  }
  return { "a filtered list: half of them": median(times), "a filtered list: 95 of 100": share(times, 0.95) };
}

/** A drawn map of the whole list, with cameras that nobody has asked for. */
async function drawnMap(origin: string, atlas: Atlas) {
  const view = listView(atlas, "All", atlas.entries);
  const drawn = [];
  for (let index = 1; index <= 5; index++) {
    const camera = { center: [45 + index / 20, 40] as [number, number], zoom: 6.5 };
    drawn.push(await answered(origin + imagePathOf(atlas, { ...view, camera }, "wide")));
  }
  return {
    "a drawn map": median(drawn.map(({ bytes }) => bytes)) / 1000,
    "a drawn map: time": median(drawn.map(({ milliseconds }) => milliseconds)),
  };
}

async function served(atlas: Atlas, content: string): Promise<Record<string, number | undefined>> {
  const server = await startBuildServer(port, { ATLAS_CONTENT: content }, site);
  const launch = () => launched(findOrInstallBrowser().path);
  const browser = await launch();
  try {
    const figures: Record<string, number | undefined> = {};
    for (const [name, page] of Object.entries(pagesOf(atlas))) {
      const { html, script, paint, first } = await pageCost(browser, server.origin + page);
      Object.assign(figures, {
        [`${name}: HTML`]: html / 1000,
        [`${name}: script`]: script / 1000,
        [`${name}: largest paint`]: paint / 1000,
        [`${name}: first answer`]: first,
      });
    }
    for (const [name, address] of Object.entries({
      "map data": "/map-data.json",
      "search index": "/search-index.json",
    }))
      figures[name] = (await answered(server.origin + address)).bytes / 1000;
    Object.assign(
      figures,
      await middlePages(server.origin, atlas),
      await drawnMap(server.origin, atlas),
      await filterTimes(server.origin, atlas),
      await searchTimes("search page", `${server.origin}/search`, atlas),
      // Where the browser asks the server, too.
      await searchTimes("search", `${server.origin}/search.json`, atlas),
    );
    const live = await liveMapTimes(launch, `${server.origin}/map`).catch((error) => console.error(error));
    Object.assign(figures, {
      "live map: there": live?.load,
      "live map: markers after a step in time": live?.step,
      "live map: a frame while it is moved": live?.frame,
    });
    figures["server: memory"] = memoryHeld(server).reduce((sum, megabytes) => sum + megabytes, 0);
    return figures;
  } finally {
    await browser.close();
    await endServer(server);
  }
}

async function measured(size: string): Promise<Measured> {
  const content = contentOf(size);
  const atlas = readAtlas(content);
  // Of the last minute, before this begins.
  await wait(settle);
  const busy = os.loadavg()[0] ?? Number.NaN;
  const build = process.env.BUILT ? knownOf(atlas.entries.length) : await built(content);
  const figures = { ...build, ...(await served(atlas, content)) };
  const known = Object.entries(figures).map(([name, value]) => [
    name,
    value === undefined || Number.isNaN(value) ? null : value,
  ]);
  return {
    entries: atlas.entries.length,
    day: new Date().toISOString().slice(0, 10),
    busy,
    figures: Object.fromEntries(known),
  };
}

const ofPage = (name: string): Figure[] => [
  { name: `${name}: HTML`, unit: "kB" },
  { name: `${name}: script`, unit: "kB" },
  { name: `${name}: largest paint`, unit: "s" },
  { name: `${name}: first answer`, unit: "ms" },
];
const figures: Figure[] = [
  { name: "build: time", unit: "s" },
  { name: "build: peak memory", unit: "MB" },
  { name: "build: output", unit: "MB" },
  { name: "build: files", unit: "" },
  ...["home", "a list", "the busiest place", "an entry", "an entry on request"].flatMap(ofPage),
  { name: "entries, the middle of 15: HTML", unit: "kB" },
  { name: "places, the middle of 15: HTML", unit: "kB" },
  { name: "map data", unit: "kB" },
  { name: "search index", unit: "kB" },
  { name: "a drawn map", unit: "kB" },
  { name: "a drawn map: time", unit: "ms" },
  { name: "live map: there", unit: "ms" },
  { name: "live map: markers after a step in time", unit: "ms" },
  { name: "a filtered list: half of them", unit: "ms" },
  { name: "a filtered list: 95 of 100", unit: "ms" },
  { name: "live map: a frame while it is moved", unit: "ms" },
  { name: "search page: half of them", unit: "ms" },
  { name: "search page: 95 of 100", unit: "ms" },
  { name: "search: half of them", unit: "ms" },
  { name: "search: 95 of 100", unit: "ms" },
  { name: "server: memory", unit: "MB" },
];

function write(all: Measured[]): void {
  const notes = all.map(
    ({ entries, day, busy, note }) =>
      `${entries.toLocaleString("en")} on ${day}, load before it ${busy.toFixed(2)}${note ? `, ${note}` : ""}`,
  );
  writeFileSync("bench/scale.json", `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(
    "bench/scale.svg",
    scaleChart(
      all,
      figures.filter(({ name }) => name.endsWith(": HTML")),
      "Documents as they are sent, by entries of the atlas",
    ),
  );
  writeFileSync(
    "bench/scale.md",
    `# What an atlas costs by its size

Written by \`npm run bench:scale\` on ${os.cpus().length} cores that also ran what asks: ${notes.join("; ")}. A load above 0.5 is that of a machine with other
work, whose figures are none. The first size is the real atlas, the others have invented entries (\`npm run synthesise\`). Bytes are as sent, packed
by brotli; *script* is what came before anybody touched the page. *Largest paint*: the middle of three openings in a phone's window, on a line of
1.6 Mb/s with 150 ms, with a quarter of the processor. *First answer*: of a server that was not asked for that page before. The live map
is drawn in software, in a browser of its own; of three openings the least.

What grows although it has a bound, and up to where:

- **Marks on a map.** A picture of the real atlas shows between 20 and 100 of them, by where it looks; of thousands of places every picture
  comes near its bound (\`mostMarks\`). So a page whose map is nearly empty today gains marks, and the fullest one gains none. This is most
  of what an entry and a place gain: an entry has more marks around its place in the one than in the other, and three entries of its place
  beside it in place of none.
- **The busiest place** has all of its 28 entries on its page in the real atlas. In a larger one it has 15 rows of its hundreds, their
  counts by year, and ways to the other parts.
- **A list** is shorter than the whole one of today (150 rows in place of 190), as it has ways to its parts and longer menus beside it.
- **Map data** have every word of a small atlas. Of a large one they have where and when only, for all of it, and names come for what is in sight.
- **The search index** is not sent of a large atlas: the server is asked.

![Documents as they are sent](scale.svg)

${scaleTable(all, figures)}
`,
  );
}

if (!process.env.BUILT) copyCheckout(site);
const file = "bench/scale.json";
let all: Measured[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
for (const size of sizes) {
  const one = await measured(size);
  all = [...all.filter(({ entries }) => entries !== one.entries), one].toSorted((a, b) => a.entries - b.entries);
  write(all);
}
