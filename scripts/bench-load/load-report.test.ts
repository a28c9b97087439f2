import { describe, expect, it } from "vitest";
import { type Load, medians } from "./lighthouse.ts";
import { loadReport, type Measured, peerTable } from "./load-report.ts";

const load = (largestPaint: number, blocking: number): Load => ({
  performance: 0.98,
  accessibility: 1,
  bestPractices: 1,
  seo: 1,
  largestPaint,
  blocking,
  shift: 0,
});

const home: Measured = {
  page: "/",
  html: 12_100,
  script: 149_000,
  elements: 900,
  tapToMap: 4200,
  drawn: load(1200, 150),
  mounted: load(2400, 6000),
};

const run = {
  day: "2026-11-27",
  runs: 3,
  cores: 2,
  busy: [0.1, 1.9] as [number, number],
  measured: [home],
};

describe("the report of what a page costs", () => {
  it("says how many times as long another site takes, in the same run", () => {
    const peer = { address: "http://peer.example", load: load(3600, 600) };
    expect(peerTable({ ...run, peer })).toContain("| the other takes | | 3.0 × | 4.0 × | |");
    expect(loadReport({ ...run, peer })).toContain("| http://peer.example | 0.98 | 3.60 s | 600 ms | 0.000 |");
    expect(loadReport(run)).not.toContain("Beside another site");
  });

  it("says when the machine was busy as the run began, and that its figures are then worth little", () => {
    expect(loadReport(run)).toContain("The machine was quiet.");
    const busy = loadReport({ ...run, busy: [1.4, 2] });
    expect(busy).toContain("Of 2 cores 1.4 were busy as it began");
    expect(busy).toContain("The machine was busy");
  });

  it("has a row for each page, with its elements and what the drawn map buys", () => {
    expect(loadReport(run)).toContain("| / | 12.1 kB | 149.0 kB | 900 | 0.98 | 1.20 s | 150 ms |");
    expect(loadReport(run)).toContain("| 2.0 × / 40.0 × |");
  });

  it("takes the median of each figure by itself", () => {
    expect(medians([load(1, 30), load(3, 20), load(2, 10)])).toMatchObject({ largestPaint: 2, blocking: 20 });
  });
});
