/**
 * `npm run bench:load`: what a page costs on a phone, with the drawn map and, in the same run, with the live map
 * mounted at once. Lighthouse 12 (mobile preset), medians of RUNS (5). Needs a production build; writes bench/load.md.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { chromium, devices } from "@playwright/test";
import { findOrInstallBrowser } from "./find-browser.ts";

const port = 3217;
const origin = `http://localhost:${port}`;
const runs = Number(process.env.RUNS ?? 5);
const flags = ["--no-sandbox", "--enable-unsafe-swiftshader", "--disable-background-networking"];
const pages = ["/", "/places/tbilisi", "/articles/tbilisi-2022", "/meetings/2022-05-22-brussels"];

interface Load {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  largestPaint: number;
  blocking: number;
  shift: number;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** One run. On a busy machine Lighthouse now and then loses its trace; then it runs again, three times at the most. */
function lighthouse(url: string, folder: string, browser: string, attempt = 1): Load {
  const report = path.join(folder, "report.json");
  const { status, stderr } = spawnSync(
    "npx",
    [
      "--yes",
      "lighthouse@12.8.2",
      url,
      "--quiet",
      "--output=json",
      `--output-path=${report}`,
      `--chrome-flags=--headless=new ${flags.join(" ")}`,
    ],
    { env: { ...process.env, CHROME_PATH: browser }, encoding: "utf8" },
  );
  if (status !== 0 && attempt < 3) return lighthouse(url, folder, browser, attempt + 1);
  if (status !== 0) throw new Error(`Lighthouse failed on ${url}:\n${stderr}`);
  const { categories, audits } = JSON.parse(readFileSync(report, "utf8"));
  return {
    performance: categories.performance.score,
    accessibility: categories.accessibility.score,
    bestPractices: categories["best-practices"].score,
    seo: categories.seo.score,
    largestPaint: audits["largest-contentful-paint"].numericValue,
    blocking: audits["total-blocking-time"].numericValue,
    shift: audits["cumulative-layout-shift"].numericValue,
  };
}

function medians(loads: Load[]): Load {
  const keys = Object.keys(loads[0] ?? {}) as (keyof Load)[];
  return Object.fromEntries(keys.map((key) => [key, median(loads.map((load) => load[key]))])) as unknown as Load;
}

/** Bytes before intent, and milliseconds from a tap on "Explore the map" to the live map standing still. */
async function weigh(executablePath: string | undefined, page: string) {
  const browser = await chromium.launch({ executablePath, args: flags });
  const context = await browser.newContext({ ...devices["Pixel 7"], reducedMotion: "reduce" });
  const tab = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  tab.on("response", (response) => {
    if (response.headers()["content-type"]?.includes("javascript")) scripts.push(response.body());
  });
  const answer = await tab.goto(origin + page, { waitUntil: "networkidle" });
  const html = gzipSync((await answer?.body()) ?? Buffer.alloc(0)).length;
  const script = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  const begin = Date.now();
  await tab.locator("[data-explore]").tap();
  await tab.locator(".map[data-ready=true]").waitFor({ timeout: 60_000 });
  const tapToMap = Date.now() - begin;
  await browser.close();
  return { html, script, tapToMap };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

async function main(): Promise<void> {
  const browser = findOrInstallBrowser();
  const executable = browser.path ?? chromium.executablePath();
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const server = spawn("npx", ["tsx", "scripts/serve.ts"], {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, PORT: String(port) },
  });
  try {
    for (let tries = 0; tries < 60; tries++) {
      if (
        await fetch(origin).then(
          (answer) => answer.ok,
          () => false,
        )
      )
        break;
      await wait(500);
    }
    const rows: string[] = [];
    for (const page of pages) {
      const html = await (await fetch(origin + page)).text();
      const explore = /data-explore="true" href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? page;
      const drawn: Load[] = [];
      const mounted: Load[] = [];
      const weights = [];
      for (let run = 0; run < runs; run++) {
        drawn.push(lighthouse(origin + page, folder, executable));
        mounted.push(lighthouse(origin + explore, folder, executable));
        weights.push(await weigh(executable, page));
        console.log(`${page} run ${run + 1} of ${runs}`);
      }
      const [a, b] = [medians(drawn), medians(mounted)];
      const weight = {
        html: weights[0]?.html ?? 0,
        script: weights[0]?.script ?? 0,
        tapToMap: median(weights.map((item) => item.tapToMap)),
      };
      rows.push(
        `| ${page} | ${kilobytes(weight.html)} | ${kilobytes(weight.script)} | ${a.performance.toFixed(2)} | ${seconds(a.largestPaint)} | ${Math.round(a.blocking)} ms | ${a.shift.toFixed(3)} | ${a.accessibility.toFixed(2)} / ${a.bestPractices.toFixed(2)} / ${a.seo.toFixed(2)} | ${seconds(weight.tapToMap)} | ${b.performance.toFixed(2)} | ${seconds(b.largestPaint)} | ${Math.round(b.blocking)} ms | ${(b.largestPaint / a.largestPaint).toFixed(1)} × / ${(b.blocking / Math.max(1, a.blocking)).toFixed(1)} × |`,
      );
    }
    writeFileSync(
      "bench/load.md",
      `# What a page costs on a phone

Written by \`npm run bench:load\` on ${new Date().toISOString().slice(0, 10)}: Lighthouse 12.8.2, mobile preset, medians of ${runs}, on ${os.cpus().length} cores with software
drawing. The same page with the live map mounted at once was measured in the same run, in turns; the last column is
what the drawn map buys (largest paint / blocking time). Bytes are compressed and counted before anybody touches the map.

The program of a drawn page runs at the first sign of a reader or after five seconds (docs/architecture.md, The first
seconds). Lighthouse ends before that: the columns of the drawn page are without the 0.3 to 0.6 s of blocking that the program
costs such a phone when it runs, and the blocking of a mounted page, where it runs at once, is with them.

| page | HTML | script | performance | largest paint | blocking | shift | accessibility / practices / SEO | tap to live map | mounted: performance | mounted: largest paint | mounted: blocking | ratio |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${rows.join("\n")}
`,
    );
  } finally {
    if (server.pid) process.kill(-server.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
