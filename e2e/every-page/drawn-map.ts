import { expect, type Page } from "@playwright/test";

/** A marker that stands for several places leads to a closer view of them. */
const leads = /^(\/(places|meetings|deployments|events)\/[a-z0-9-]+|\?map=[\d./-]+(&.+)?)$/;

/** The map is there as a picture with a text, its markers links with names, its legend complete. */
export async function showsItsMap(page: Page): Promise<void> {
  const image = page.locator(".map-image");
  await expect(image).toBeVisible();
  expect(await image.getAttribute("alt")).toMatch(/^Map: .+/);
  const source = await page.locator("picture source").first().getAttribute("srcset");
  expect((await page.request.get(source ?? "")).headers()["content-type"]).toContain("image/svg+xml");
  const inLegend = await page
    .locator("#map .legend [data-kind]")
    .evaluateAll((lines) => lines.map((line) => line.getAttribute("data-kind")));
  const markers = await page.locator("#map .marker-link:visible").evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute("href"),
      name: link.ariaLabel,
      shape: link.querySelector("svg")?.getAttribute("class"),
      width: link.getBoundingClientRect().width,
    })),
  );
  expect(markers.length).toBeGreaterThan(0);
  for (const { href, name, shape, width } of markers) {
    expect(href).toMatch(leads);
    expect(name).toMatch(/: ./);
    // A line or a region close by has its name in the place of a marker, and a link as long as that.
    // The ring of a cluster has the kinds that its name counts.
    if (shape?.includes("i-shares")) {
      await expect(page.locator("#map .legend [data-mark=ring]")).toHaveCount(1);
      const counted = [...(name ?? "").matchAll(/\d+ (meeting|deployment|event)s?\b/g)].map(([, kind]) => kind);
      expect(counted.length, name ?? "").toBeGreaterThan(1);
      expect(inLegend).toEqual(expect.arrayContaining(counted));
    } else if (shape) expect(inLegend).toContain(shape.match(/\bi-(meeting|deployment|event)/)?.[1]);
    else expect(width, name ?? "").toBeGreaterThanOrEqual(24);
  }
  expect(await page.locator("#map .map-labels b:visible").count()).toBeGreaterThan(3);
}
