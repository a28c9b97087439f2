import { expect, test } from "@playwright/test";

const formats = { "application/atom+xml": "atom", "application/feed+json": "json" };

for (const [path, name] of [
  ["/", "entries"],
  ["/corrections/log", "corrections"],
  ["/disagreements", "disagreements"],
  ["/places/tbilisi", "places/tbilisi"],
  ["/places/tbilisi?on=2021", "places/tbilisi"],
] as const) {
  test(`a program that follows sites finds on ${path} the feeds of ${name}, which lead back`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    for (const [type, extension] of Object.entries(formats)) {
      const link = page.locator(`link[rel=alternate][type="${type}"]`);
      await expect(link).toHaveCount(1);
      const { pathname } = new URL((await link.getAttribute("href")) ?? "", page.url());
      expect(pathname).toBe(`/feeds/${name}.${extension}`);
      const answer = await request.get(pathname);
      expect(answer.status()).toBe(200);
      const { "content-type": given, etag = "" } = answer.headers();
      expect(given?.split(";")[0]).toBe(type);
      expect(await answer.text()).toContain(path === "/" ? "/feeds/entries" : (path.split("?")[0] ?? ""));
      expect((await request.get(pathname, { headers: { "If-None-Match": etag } })).status()).toBe(304);
    }
  });
}

test("a page without news of its own names no feed", async ({ page }) => {
  await page.goto("/about");
  for (const type of Object.keys(formats))
    await expect(page.locator(`link[rel=alternate][type="${type}"]`)).toHaveCount(0);
});

test("a browser reads a feed of Atom as XML without a fault, with an entry for each change", async ({ page }) => {
  await page.goto("/about");
  const found = await page.evaluate(async () => {
    const text = await (await fetch("/feeds/entries.atom")).text();
    const feed = new DOMParser().parseFromString(text, "application/xml");
    const texts = (name: string) => [...feed.querySelectorAll(`entry > ${name}`)].map((each) => each.textContent);
    return { faults: feed.querySelectorAll("parsererror").length, ids: texts("id"), titles: texts("title") };
  });
  expect(found.faults).toBe(0);
  expect(found.ids).toHaveLength(50);
  expect(new Set(found.ids).size).toBe(50);
  expect(found.titles.every(Boolean)).toBe(true);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader finds the feeds on the page of the data, each with what it tells", async ({ page, request }) => {
    await page.goto("/data");
    for (const [name, words] of [
      ["entries", "Meetings, deployments and events"],
      ["corrections", "What entries said before"],
      ["disagreements", "Points on which sources differ"],
    ] as const) {
      await expect(page.locator(".data-feeds li").filter({ hasText: words })).toBeVisible();
      for (const format of ["Atom", "JSON Feed"]) {
        const link = page.getByRole("link", { name: `${format}: ${name}`, exact: true });
        expect((await request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
      }
    }
  });
});
