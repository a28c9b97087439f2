import { existsSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { pageAlive, renderedFeatures } from "./support.ts";
import { test } from "./warm.ts";

const heading = "This page does not exist";

/** Address → the first page that is suggested. */
const missing: [address: string, nearest: string][] = [
  ["/places/tiblisi", "/places/tbilisi"],
  ["/meetings/2022-07-16-tblisi", "/meetings/2022-07-16-tbilisi"],
  ["/articles/paris-2012", "/articles/paris-2013"],
  ["/places/Ստեփանա", "/places/khankendi-stepanakert"],
  ["/deployments/russian-peacekeeper", "/deployments/russian-peacekeepers"],
  ["/deployments/x", "/deployments"],
  ["/tour/99", "/tour/9"],
  ["/meetings/tbilisi", "/places/tbilisi"],
  ["/place/tbilisi", "/places/tbilisi"],
  ["/meetingz", "/meetings"],
  ["/abuot", "/about"],
  ["/a/b/c", "/"],
  ["/places/tiblisi?on=2013", "/places/tbilisi"],
  ["/abuot?names=hy&map=6/41/45", "/about"],
];

/** Addresses that nothing is known to be near to. */
const nowhere = [
  "/nowhere",
  "/places/nowhere",
  "/meetings/nope",
  "/articles/nope",
  "/tour/nope",
  "/events/nope",
  "/viewed/nope",
  "/viewed/places/tbilisi",
  "/constructor/x",
  "/geo",
  "/places/tbilisi/more",
];

/** Cut inside a letter, or never an address: what is shown of it. */
const cut: [address: string, shown: string][] = [
  ["/places/%D4%B5%D6%80%D6", "/places/Եր%D6"],
  ["/%", "/%"],
  ["/%E0%A4%A", "/%E0%A4%A"],
  ["/icons/%D4", "/icons/%D4"],
  ["/meetings/%?on=2013", "/meetings/%"],
  ["/places/50%25", "/places/50%"],
  ["/%00", "/"],
];

const shownOf = (address: string) => address.split("?")[0] ?? "";

/** What a reader sees at an address that does not exist, whether a script runs or not. */
async function expectMissing(page: Page, address: string, shown: string): Promise<void> {
  await expect(page).toHaveTitle(`${heading} · Where They Met`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 }), address).toHaveText(heading);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("main code")).toContainText(shown);
  await expect(page.locator(".nearest a").first()).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: "Where They Met" })).toBeVisible();
  await expect(page.locator("#map, #timeline")).toHaveCount(0);
}

for (const scripts of [false, true]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts });

    for (const [address, nearest] of missing) {
      test(`${address} answers 404, shows the whole page and suggests ${nearest}`, async ({ page }) => {
        expect((await page.goto(address))?.status()).toBe(404);
        await expectMissing(page, address, shownOf(address));
        await expect(page.locator(".nearest a").first()).toHaveAttribute("href", new RegExp(`^${nearest}(\\?|$)`));
      });
    }

    for (const address of nowhere) {
      test(`${address} answers 404 and shows the whole page`, async ({ page }) => {
        expect((await page.goto(address))?.status()).toBe(404);
        await expectMissing(page, address, shownOf(address));
      });
    }

    for (const [address, shown] of cut) {
      test(`${address}, which is no whole text, answers 404 and shows what there is of it`, async ({ page }) => {
        expect((await page.goto(address))?.status()).toBe(404);
        await expectMissing(page, address, shown);
      });
    }

    test("a file that does not exist answers 404 with a page that leads on", async ({ page }) => {
      expect((await page.goto("/geo/nope.geojson"))?.status()).toBe(404);
      await expect(page).toHaveTitle(`${heading} · Where They Met`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await expect(page.getByRole("main").getByRole("link", { name: "first page" })).toBeVisible();
    });
  });
}

for (const [address, to] of [
  ["/Meetings", "/meetings"],
  ["/MEETINGS?on=2013&names=hy", "/meetings?on=2013&names=hy"],
  ["/Articles/paris-2013", "/articles/paris-2013"],
  ["/meetings/2013-01-28-Paris", "/meetings/2013-01-28-paris"],
  ["/Places/Tbilisi", "/places/tbilisi"],
  ["/places/Երևան", "/places/yerevan"],
  ["/places/fuzuli", "/places/fuzuli-varanda"],
  ["/places/fuzuli?on=2013&map=7/40/46", "/places/fuzuli-varanda?on=2013&map=7/40/46"],
  ["/places/stepanakert?on=1999", "/places/khankendi-stepanakert?on=1999"],
  ["/events/2013-01-28-paris", "/meetings/2013-01-28-paris"],
  ["/tour/1.", "/tour/1"],
  ["/places/(tbilisi)", "/places/tbilisi"],
  ["/places/tbilisi).?on=2013", "/places/tbilisi?on=2013"],
  ["/search/", "/search"],
]) {
  test(`${address} leads on to ${to}`, async ({ request }) => {
    const answer = await request.get(address ?? "", { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    const { pathname, search } = new URL(answer.headers().location ?? "", "http://site");
    expect(pathname + search).toBe(to);
  });
}

for (const address of [
  "/cite/entries/nope.txt",
  "/cite/entries/%D4",
  "/social/nope",
  "/social/%D4",
  "/picture/nope.png",
  "/picture/about.svg",
  "/picture/%D4",
  "/map-image/nope",
  "/map-image/%",
  "/_next/%",
]) {
  test(`${address}, which no reader sees, answers 404`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404);
  });
}

test("a missing address is kept by no cache, and leaves nothing on the disk", async ({ request }) => {
  for (const address of ["/places/nowhere", "/places/nowhere?on=2013", "/nowhere"]) {
    const { "cache-control": kept, "vercel-cdn-cache-control": keptByVercel } = (await request.get(address)).headers();
    expect(kept, address).toContain("no-store");
    expect(keptByVercel).toBe("no-store");
  }
  for (const file of ["places/nowhere.html", "places/nowhere.rsc", "nowhere.html"])
    expect(existsSync(`.next/server/app/${file}`), file).toBe(false);
});

test("pages that exist stay static", async ({ request }) => {
  for (const address of ["/", "/about", "/places/tbilisi", "/tour/3"])
    expect((await request.get(address)).headers()["x-nextjs-cache"], address).toBe("HIT");
});

test("the program shows the missing page too when it goes to an unknown address", async ({ page }) => {
  await page.goto("/about");
  await pageAlive(page);
  await page.evaluate(() =>
    (window as unknown as { next: { router: { push(path: string): void } } }).next.router.push("/places/tiblisi"),
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expect(page).toHaveURL(/\/places\/tiblisi$/);
  await expect(page.locator(".nearest a").first()).toHaveAttribute("href", "/places/tbilisi");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About this atlas");
});

test("an unknown place is told without a map, and on the way on there is one", async ({ page }) => {
  await page.goto("/places/nowhere");
  await expect(page.locator("#map")).toHaveCount(0);
  await page.getByRole("main").getByRole("link", { name: "places", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Places");
  expect((await renderedFeatures(page, ["entries"])).length).toBeGreaterThan(3);
});
