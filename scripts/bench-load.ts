/**
 * `npm run bench:load`: what a page costs on a phone, with the drawn map and, in the same run, with the live map
 * mounted at once. Medians of RUNS (5). PEER names the address of another site, which is
 * measured in turns with the first page, and PEER_NAME what to call it.
 * Needs a production build; writes bench/load.md.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { chromium, devices, type Page } from "@playwright/test";
import { flags, type Load, lighthouse, median, medians } from "./bench-load/lighthouse.ts";
import { loadReport, type Measured } from "./bench-load/load-report.ts";
import { findOrInstallBrowser } from "./find-browser.ts";

const port = 3217;
const origin = `http://localhost:${port}`;
const runs = Number(process.env.RUNS ?? 5);
const peer = process.env.PEER;
const pages = ["/", "/places/tbilisi", "/articles/tbilisi-2022", "/meetings/2022-05-22-brussels"];

const busyNow = () => os.loadavg()[0] ?? Number.NaN;

/** Where a page without a live map of its own, as the front page is, leads to one. */
const mapPage = "/map?map=6/40.2/46.5";

/** Milliseconds from a tap on "Explore the map" to the live map standing still; null where there is none. */
async function tapToMapOf(tab: Page): Promise<number | null> {
  const explore = tab.locator("[data-explore]");
  if ((await explore.count()) === 0) return null;
  const begin = Date.now();
  await explore.tap();
  await tab.locator(".map[data-ready=true]").waitFor({ timeout: 60_000 });
  return Date.now() - begin;
}

/** Bytes and elements before intent, and the tap. */
async function weigh(executablePath: string | undefined, page: string) {
  const browser = await chromium.launch({ executablePath, args: flags });
  const context = await browser.newContext({ ...devices["Pixel 7"], reducedMotion: "reduce" });
  const tab = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  tab.on("response", (response) => {
    if (response.headers()["content-type"]?.includes("javascript")) scripts.push(response.body());
  });
  const answer = await tab.goto(origin + page, { waitUntil: "networkidle" });
  const elements = await tab.locator("*").count();
  const html = gzipSync((await answer?.body()) ?? Buffer.alloc(0)).length;
  const script = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  const tapToMap = await tapToMapOf(tab);
  await browser.close();
  return { html, script, elements, tapToMap };
}

/** One page, and in turns with it whatever else is measured: an address of its own map, and another site. */
async function measure(page: string, others: string[], folder: string, browser: string) {
  const html = await (await fetch(origin + page)).text();
  const explore = /data-explore="true" href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? mapPage;
  const addresses = [origin + page, origin + explore, ...others];
  const loads: Load[][] = addresses.map(() => []);
  const weights = [];
  for (let run = 0; run < runs; run++) {
    for (const [index, address] of addresses.entries()) loads[index]?.push(lighthouse(address, folder, browser));
    weights.push(await weigh(browser, page));
    console.log(`${page} run ${run + 1} of ${runs}`);
  }
  const [drawn, mounted, ...more] = loads.map(medians) as [Load, Load, ...Load[]];
  const { html: bytes = 0, script = 0, elements = 0 } = weights[0] ?? {};
  const taps = weights.flatMap((weight) => weight.tapToMap ?? []);
  const tapToMap = taps.length > 0 ? median(taps) : null;
  return { measured: { page, html: bytes, script, elements, tapToMap, drawn, mounted }, more };
}

async function untilServed(): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const answered = await fetch(origin).then(
      (answer) => answer.ok,
      () => false,
    );
    if (answered) return;
    await wait(500);
  }
}

async function main(): Promise<void> {
  const browser = findOrInstallBrowser().path ?? chromium.executablePath();
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const begun = busyNow();
  const server = spawn("npx", ["tsx", "scripts/serve.ts"], {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, PORT: String(port) },
  });
  try {
    await untilServed();
    const measured: Measured[] = [];
    let other: Load | undefined;
    for (const [index, page] of pages.entries()) {
      const found = await measure(page, peer && index === 0 ? [peer] : [], folder, browser);
      measured.push(found.measured);
      other ??= found.more[0];
    }
    const report = loadReport({
      day: new Date().toISOString().slice(0, 10),
      runs,
      cores: os.cpus().length,
      busy: [begun, busyNow()],
      measured,
      ...(peer && other && { peer: { address: process.env.PEER_NAME ?? peer, load: other } }),
    });
    writeFileSync("bench/load.md", report);
  } finally {
    if (server.pid) process.kill(-server.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
