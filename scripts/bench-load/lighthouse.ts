/** What Lighthouse 12 (mobile preset) says of a page. It runs outside the lock file, and is fetched by npx. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** Scores from 0 to 1; largest paint and blocking time in milliseconds; shift without a unit. */
export interface Load {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  largestPaint: number;
  blocking: number;
  shift: number;
}

export const flags = ["--no-sandbox", "--enable-unsafe-swiftshader", "--disable-background-networking"];

export const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median of each figure by itself, of several runs on one page; units as in `Load`. */
export function medians(loads: Load[]): Load {
  const keys = Object.keys(loads[0] ?? {}) as (keyof Load)[];
  return Object.fromEntries(keys.map((key) => [key, median(loads.map((load) => load[key]))])) as unknown as Load;
}

/** One run. On a busy machine Lighthouse now and then loses its trace; then it runs again, three times at the most. */
export function lighthouse(url: string, folder: string, browser: string, attempt = 1): Load {
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
