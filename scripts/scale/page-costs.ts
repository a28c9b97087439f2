/** What pages of a served site cost whoever opens them, in a browser. */
import { get } from "node:http";
import { type Browser, chromium, devices, type Page } from "@playwright/test";
import { aliveEvent } from "../../lib/boot/begin.ts";

/** As of Lighthouse's mobile preset: a slow line, and a processor of a quarter of this one's pace. */
const slow = { latency: 150, download: (1.6 * 2 ** 20) / 8, upload: (750 * 2 ** 10) / 8, processor: 4 };

export const flags = ["--no-sandbox", "--enable-unsafe-swiftshader", "--disable-background-networking"];

export const launched = (executablePath: string | undefined): Promise<Browser> =>
  chromium.launch({ executablePath, args: flags });

export const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Answered {
  status: number;
  bytes: number;
  milliseconds: number;
}

/** An answer as it is sent to who reads brotli. */
export function answered(address: string): Promise<Answered> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    get(address, { headers: { "Accept-Encoding": "br, gzip" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (part: Buffer) => {
        bytes += part.length;
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, bytes, milliseconds: performance.now() - begun }),
      );
    }).once("error", reject);
  });
}

/** Runs in the page: the last candidate for the largest paint, in milliseconds. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
      type: "largest-contentful-paint",
      buffered: true,
    });
  });
}

async function slowed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.download,
    uploadThroughput: slow.upload,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.processor });
}

const phone = { ...devices["Pixel 7"], reducedMotion: "reduce" } as const;

/** Bytes of the program that a page fetches until it listens, before anybody touches it, as they came. */
async function programOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script" || request.url().endsWith(".js"))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.addInitScript(
    (alive) => addEventListener(alive, () => document.documentElement.setAttribute("data-heard", "")),
    aliveEvent,
  );
  await page.goto(address);
  await page.locator("[data-heard]").waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return bytes;
}

/** The largest paint of a page on a slow phone, in milliseconds. */
async function paintOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await slowed(page);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(1500);
  const paint = await page.evaluate(largestPaint);
  await page.waitForLoadState("networkidle");
  await context.close();
  return paint;
}

export interface PageCost {
  /** Bytes of the document and of the program, as they were sent. */
  html: number;
  script: number;
  /** Milliseconds: the largest paint on a slow phone, and the first answer of the server. */
  paint: number;
  first: number;
}

/** Of three openings the middle one. The first answer is that of a server that has not been asked for the page before. */
export async function pageCost(browser: Browser, address: string, runs = 3): Promise<PageCost> {
  const first = await answered(address);
  if (first.status !== 200) throw new Error(`${address} was answered with ${first.status}.`);
  const paints = [];
  for (let run = 0; run < runs; run++) paints.push(await paintOf(browser, address));
  return {
    html: first.bytes,
    script: await programOf(browser, address),
    paint: median(paints),
    first: first.milliseconds,
  };
}
