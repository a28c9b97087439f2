import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { test } from "./warm.ts";

const maxBytes = 150_000;

/** The picture that a page names for previews, as path and query: its host is the public one, not the test's. */
async function pictureOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const image = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
  expect(image).toMatch(/^https?:\/\//);
  await expect(page.locator('meta[name="twitter:image"]')).toHaveAttribute("content", image);
  const { pathname, search } = new URL(image);
  return pathname + search;
}

/** Fetches a PNG and reads its size from its header (width and height are the numbers at bytes 16 and 20). */
async function fetchPng(request: APIRequestContext, address: string): Promise<Buffer> {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/png");
  expect(answer.headers()["cache-control"]).toContain("s-maxage=31536000");
  const png = await answer.body();
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThanOrEqual(maxBytes);
  return png;
}

for (const address of [
  "/",
  "/places/khankendi-stepanakert",
  "/deployments/russian-peacekeepers",
  "/articles/paris-2013",
]) {
  test(`the preview of ${address} is a light PNG of 1200 × 630 px`, async ({ page, request }) => {
    await fetchPng(request, await pictureOf(page, address));
  });
}

for (const address of ["/places/tbilisi?on=2013-01-28&with=2022-07-16", "/tour/4"])
  test(`the preview of ${address}, which compares two dates, is a light PNG of 1200 × 630 px`, async ({
    page,
    request,
  }) => {
    await fetchPng(request, await pictureOf(page, address));
  });

test("the preview of a viewed address shows that view", async ({ page, request }) => {
  const own = await fetchPng(request, await pictureOf(page, "/places/tbilisi"));
  const address = await pictureOf(page, "/places/tbilisi?map=7/39.8/46.75&on=1999");
  expect(address).toBe("/social/places/tbilisi?map=7/39.8/46.75&on=1999");
  const viewed = await fetchPng(request, address);
  expect(viewed.equals(own)).toBe(false);
});

test("a page that does not exist has no preview", async ({ request }) => {
  expect((await request.get("/social/places/atlantis")).status()).toBe(404);
  expect((await request.get("/social/atlantis?on=1999")).status()).toBe(404);
});

test("the manifest names icons that exist", async ({ request }) => {
  const { icons } = (await (await request.get("/manifest.webmanifest")).json()) as { icons: { src: string }[] };
  expect(icons.length).toBeGreaterThanOrEqual(3);
  for (const { src } of icons) expect((await request.get(src)).status()).toBe(200);
});
