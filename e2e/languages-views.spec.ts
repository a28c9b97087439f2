/** A view belongs to no language: its link opens in each with the same map, date, filters and selection, and Back returns to it. */
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { addressIn, type Language, languages, otherLanguages, ownNameOf } from "../lib/words/languages.ts";
import { drawnLayers, type MapElement, mapAtRest, pageAlive, selectedPlaces } from "./support.ts";
import { test } from "./warm.ts";

const viewed =
  "/deployments/russian-peacekeepers?map=8.2/39.9/46.6&on=2021-05-01&layers=peacekeepers-zone-2020-2023,rivers";

/** What a reader of any language sees of a view. How much ground a zoom shows depends on the room that longer words leave: it is compared by the address. */
async function seen(page: Page) {
  await mapAtRest(page);
  const camera = await page.locator(".map-canvas").evaluate((element) => {
    const { atlasMap } = element as MapElement;
    const { lat, lng } = atlasMap.getCenter();
    return [lat, lng].map((number) => number.toFixed(2));
  });
  const asked = new URL(page.url()).search;
  const chosen = new URLSearchParams(asked).get("layers")?.split(",") ?? [];
  return {
    camera,
    layers: (await drawnLayers(page)).filter((id) => chosen.includes(id)).toSorted(),
    selected: await selectedPlaces(page),
    year: await page.locator("[role=slider]").getAttribute("aria-valuenow"),
    asked,
  };
}

async function choose(page: Page, language: Language): Promise<void> {
  await page.locator(".language-choice summary").click();
  await page.locator(".language-choice").getByRole("link", { name: ownNameOf[language] }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

test("a link to a view opens the same view when its prefix is changed by hand, and Back returns", async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto(viewed);
  const inEnglish = await seen(page);
  expect(inEnglish).toMatchObject({ camera: ["39.90", "46.60"], year: "2021" });
  expect(inEnglish.selected).toHaveLength(1);
  for (const language of otherLanguages) {
    await page.goto(addressIn(language, viewed));
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    expect(await seen(page), language).toEqual(inEnglish);
  }
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", otherLanguages.at(-2) ?? "");
  expect(await seen(page)).toEqual(inEnglish);
});

test("what a reader has changed since goes along into another language, and Back returns to it", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(viewed);
  await mapAtRest(page);
  await page.locator("[role=slider]").focus();
  await page.keyboard.press("PageUp");
  await page.locator(".map-canvas canvas").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/on=2022-05-01/);
  await expect(page).not.toHaveURL(/map=8.2\/39.9\/46.6(?:&|$)/);
  const changed = await seen(page);
  await choose(page, "hy");
  expect(await seen(page)).toEqual(changed);
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await seen(page)).toEqual(changed);
});

test("the passage that an address names is the same in another language", async ({ page }) => {
  const passage = "#talks-in-tbilisi";
  await page.goto(`/articles/tbilisi-2022${passage}`);
  await pageAlive(page);
  // Where the reader stands: scrolling back to the choice would leave the passage, and after a moment the address with it.
  const georgian = page.locator(".language-choice").getByRole("link", { name: ownNameOf.ka, includeHidden: true });
  await georgian.dispatchEvent("click");
  await expect(page).toHaveURL(`/ka/articles/tbilisi-2022${passage}`);
  await expect(page.locator(passage)).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(`/articles/tbilisi-2022${passage}`);
});

/** The rows of a list and the values of its menus, by what is the same in every language. */
async function listed(request: APIRequestContext, address: string) {
  const html = await (await request.get(address)).text();
  const [, main = ""] = /<main[^>]*>(.*?)<\/main>/s.exec(html) ?? [];
  const path = (href: string) => href.replace(/^\/(?:hy|az|ru|ka|fr)(?=\/)/, "");
  return {
    rows: [...main.matchAll(/<(?:tr|li)[^>]* data-places="[^"]*".*?href="([^"?#]+)/gs)].map(([, href = ""]) =>
      path(href),
    ),
    chosen: [...main.matchAll(/<option (?=[^>]* selected)[^>]*value="([^"]+)"/g)].map(([, value]) => value),
  };
}

for (const address of [
  "/meetings?on=2013-01-28&level=leaders&mediator=russia",
  "/meetings?place=paris&sort=-date",
  "/events?article=paris-2013",
  "/map?kind=event&on=2013",
])
  test(`the list at ${address} has the same rows and filters in every language`, async ({ request }) => {
    const inEnglish = await listed(request, address);
    expect(inEnglish.rows.length).toBeGreaterThan(0);
    for (const language of languages)
      expect(await listed(request, addressIn(language, address)), language).toEqual(inEnglish);
  });
