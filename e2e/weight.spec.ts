import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { kindsOfPage } from "./support.ts";

const kilobytes = (body: Buffer) => gzipSync(body, { level: 9 }).length / 1000;

for (const path of kindsOfPage) {
  test(`${path} costs at most 45 kB of HTML, 150 kB of script and 25 kB of map, and no MapLibre`, async ({ page }) => {
    const scripts: Promise<Buffer>[] = [];
    const maps: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      const type = response.headers()["content-type"] ?? "";
      if (type.includes("javascript")) scripts.push(response.body());
      if (type.includes("svg") && response.url().includes("/map-image/")) maps.push(response.body());
    });
    const answer = await page.goto(path, { waitUntil: "networkidle" });
    const html = await answer?.body();
    expect(kilobytes(html ?? Buffer.alloc(0))).toBeLessThanOrEqual(45);
    const bodies = await Promise.all(scripts);
    expect(bodies.reduce((sum, body) => sum + kilobytes(body), 0)).toBeLessThanOrEqual(150);
    expect(bodies.some((body) => body.includes("maplibregl"))).toBe(false);
    expect(maps).toHaveLength(1);
    for (const map of await Promise.all(maps)) expect(kilobytes(map)).toBeLessThanOrEqual(25);
  });
}
