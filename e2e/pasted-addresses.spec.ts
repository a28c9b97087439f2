import { expect, type Page } from "@playwright/test";
import { loadAtlas } from "../lib/content/load.ts";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

const { meetings } = loadAtlas();

const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

for (const [pasted, tidy] of [
  ["map=7/40.2/45.5)", "map=7/40.2/45.5"],
  ["map=7,40.2,45.5", "map=7/40.2/45.5"],
  ["on=2013-01-28%20", "on=2013-01-28"],
  ["on=28.01.2013", "on=2013-01-28"],
  ["on=2013-01-28.", "on=2013-01-28"],
  ["level=LEADERS&names=HY", "level=leaders&names=hy"],
  ["on=2013&amp;names=hy", "on=2013&names=hy"],
] as const) {
  test(`?${pasted} is understood in silence, by the server and in the browser`, async ({ page, request }) => {
    const drawn = (html: string) => /\/map-image\/wide\/[^"]+\.svg/.exec(html)?.[0] ?? "none";
    const given = await (await request.get(`/meetings?${pasted}`)).text();
    expect(drawn(given)).toBe(drawn(await (await request.get(`/meetings?${tidy}`)).text()));
    expect(given).not.toContain("view-notice");
    await page.goto(`/meetings?${pasted}`);
    await pageAlive(page);
    // What "&amp;" has joined is put right with the next change.
    const own = pasted.includes("&amp;") ? "on=2013" : tidy;
    await expect.poll(() => asked(page)).toMatchObject(Object.fromEntries(new URLSearchParams(own)));
    if (tidy.includes("on=2013-01-28"))
      await expect(page.getByRole("slider", { name: "Date shown on the map" })).toHaveAttribute(
        "aria-valuetext",
        "28 January 2013",
      );
    if (tidy.includes("names=hy"))
      await expect(page.locator(".names-choice summary")).toHaveText("Place names: Հայերեն");
  });
}

for (const [name, value] of [
  ["level", "boss"],
  ["kind", "party"],
  ["mediator", "nobody"],
  ["place", "atlantis"],
  ["article", "the-times"],
  ["sort", "colour"],
  ["names", "xx"],
]) {
  test(`?${name}=${value} is named, and hides nothing`, async ({ page }) => {
    await page.goto(`/meetings?${name}=${value}`);
    await expect(page.locator(".view-notice")).toContainText(`“${value}”`);
    await expect(page.locator(".meeting-table tbody tr")).toHaveCount(meetings.length);
  });
}
