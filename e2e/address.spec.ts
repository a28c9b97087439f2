import { expect, type Page } from "@playwright/test";
import type { MapElement } from "./support.ts";
import { mapAtRest, openMap, pageAlive, withoutLiveMap } from "./support.ts";
import { test } from "./warm.ts";

const slider = (page: Page) => page.getByRole("slider", { name: "Date shown on the map" });
const section = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name, exact: true });

const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** To show that nothing is written any more: longer than any change waits. */
const afterThePause = (page: Page) => page.waitForTimeout(800);

/** Moves the map as a reader's hand does, without waiting for it. */
async function moveMap(page: Page, ...zooms: number[]): Promise<void> {
  await page.locator(".map-canvas").evaluate((element, all) => {
    const { atlasMap } = element as MapElement;
    for (const zoom of all) atlasMap.jumpTo({ zoom }, { originalEvent: {} });
  }, zooms);
}

for (const [path, kept] of [
  [
    "/meetings?sort=place&utm_source=mail&mediator=russia&on=2013&map=3/45/30",
    { sort: "place", utm_source: "mail", mediator: "russia", on: "2013" },
  ],
  [
    "/corrections?page=/places/baku&excerpt=paris-on-monday&map=5/41/45",
    { page: "/places/baku", excerpt: "paris-on-monday" },
  ],
] as const) {
  test(`zoom, a move and a layer's switch keep what is no view in ${path}`, async ({ page }) => {
    await page.goto(path);
    await mapAtRest(page);
    const before = asked(page).map;
    await page.locator(".map-canvas canvas").focus();
    await page.keyboard.press("+");
    await expect.poll(() => asked(page).map).not.toBe(before);
    const zoomed = asked(page).map;
    await mapAtRest(page);
    await page.locator(".map-canvas canvas").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => asked(page).map).not.toBe(zoomed);
    await page.locator(".map-live .layer-menu summary").click();
    await page.locator(".map-live .layer-menu input").first().click();
    await expect.poll(() => asked(page).layers).toBeDefined();
    expect(asked(page)).toMatchObject(kept);
    await page.locator(".map-controls").getByRole("button", { name: "Reset view" }).click();
    await expect.poll(() => asked(page).map).toBeUndefined();
    expect(asked(page)).toMatchObject(kept);
  });
}

test("the map moved and the slider stepped in the same moment are both in the address", async ({ page }) => {
  await page.goto("/meetings?sort=place&map=5/42/40&on=2013-01-28");
  await mapAtRest(page);
  await slider(page).focus();
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/on=2014-01-28/);
  await page.evaluate(() => {
    const { atlasMap } = document.querySelector(".map-canvas") as MapElement;
    const handle = document.querySelector("[role=slider]");
    const step = () => handle?.dispatchEvent(new KeyboardEvent("keydown", { key: "PageUp", bubbles: true }));
    atlasMap.jumpTo({ center: [44, 41] }, { originalEvent: {} });
    step();
    atlasMap.jumpTo({ center: [43, 41] }, { originalEvent: {} });
  });
  await expect.poll(() => asked(page)).toMatchObject({ sort: "place", map: "5/41/43", on: "2015-01-28" });
});

test("a date set on a page is not written into the next, but waits on its own for the way back", async ({ page }) => {
  await page.goto("/articles");
  await pageAlive(page);
  await slider(page).focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL("/articles?on=1988-01-01");
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL("/articles?on=1989-01-01");
  await page.evaluate(() => {
    const handle = document.querySelector("[role=slider]");
    const step = () => handle?.dispatchEvent(new KeyboardEvent("keydown", { key: "PageUp", bubbles: true }));
    step();
  });
  await section(page, "Places").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Places");
  await afterThePause(page);
  await expect(page).toHaveURL("/places");
  await page.goBack();
  await expect(page).toHaveURL("/articles?on=1990-01-01");
});

for (const [what, act] of [
  ["an arrow key", (page: Page) => page.keyboard.press("ArrowRight")],
  ["a Page key", (page: Page) => page.keyboard.press("PageDown")],
  ["play", (page: Page) => page.getByRole("button", { name: "Play through the entries" }).click()],
] as const) {
  test(`${what} that waited for its data does nothing on the page that came meanwhile`, async ({ page }) => {
    let come = () => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route("**/map-data.json", async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto("/articles");
    await pageAlive(page);
    const wanted = page.waitForRequest("**/map-data.json");
    await slider(page).focus();
    await act(page);
    await wanted;
    await section(page, "Places").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Places");
    const answered = page.waitForResponse("**/map-data.json");
    come();
    await (await answered).finished();
    await afterThePause(page);
    await expect(page).toHaveURL("/places");
  });
}

test("play stays on the page on which it was begun", async ({ page }) => {
  await withoutLiveMap(page);
  await page.goto("/articles");
  await pageAlive(page);
  await page.getByRole("button", { name: "Play through the entries" }).click();
  await expect(page).toHaveURL(/articles\?on=/, { timeout: 30_000 });
  await section(page, "Places").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Places");
  await afterThePause(page);
  await expect(page).toHaveURL("/places");
});

test("a zoom that a link has interrupted is no view of the next page", async ({ page }) => {
  await page.goto("/articles?map=4/42/44");
  await mapAtRest(page);
  await section(page, "Places").hover();
  await page.evaluate(() => {
    const { atlasMap } = document.querySelector(".map-canvas") as MapElement;
    atlasMap.easeTo({ zoom: 6, duration: 60_000 }, { originalEvent: {} });
  });
  await section(page, "Places").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Places");
  await mapAtRest(page);
  await afterThePause(page);
  await expect(page).toHaveURL("/places");
});

for (const fragment of ["50%", "%E0%A4%A", "%"]) {
  test(`the map and the reading work with #${fragment}`, async ({ page }) => {
    await page.goto(`/places/baku#${fragment}`);
    await mapAtRest(page);
    await expect(page.getByText("The interactive map stopped")).toHaveCount(0);
    await page.goto(`/articles/paris-2013?map=5/45/30#${fragment}`);
    await mapAtRest(page);
    await expect(page.getByText("The interactive map stopped")).toHaveCount(0);
    await page.mouse.move(2, 2);
    await expect(page.locator(".excerpt[tabindex]").first()).toBeAttached();
    await page
      .locator("#security-agreements")
      .evaluate((excerpt) => scrollBy({ top: excerpt.getBoundingClientRect().top - 300, behavior: "instant" }));
    await expect(page).toHaveURL(/#security-agreements$/);
  });
}

test("what counts readers is not handed on: Share, the link to the view, the link of a citation", async ({
  browser,
}) => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto("/articles/paris-2013?utm_source=fb&on=2013&fbclid=123&gclid=4&names=hy");
  await pageAlive(page);
  await page.getByRole("button", { name: "Share", exact: true }).first().click();
  await expect.poll(copied).toMatch(/\/articles\/paris-2013\?on=2013&names=hy$/);
  await page
    .locator("#map, .map-live")
    .getByRole("button", { name: "Copy link to this view" })
    .filter({ visible: true })
    .click();
  await expect.poll(copied).toMatch(/\/articles\/paris-2013\?on=2013&names=hy&map=[\d./]+$/);
  await page.locator("#paris-on-monday summary").click();
  await page.locator("#paris-on-monday [data-share]").click();
  await expect.poll(copied).toMatch(/\/articles\/paris-2013\?on=2013&names=hy#paris-on-monday$/);
  await context.close();
});

const view = "map=8/39.8/46.7&layers=districts,held-1994-2020&sort=place&level=leaders&names=hy";
const viewAsked = Object.fromEntries(new URLSearchParams(view));

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a period and a typed date keep the view, the filters, the order and the language", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/meetings?${view}&on=2013`);
    await page.locator(".period-stepper a").first().click();
    await expect.poll(() => asked(page).on).not.toBe("2013");
    expect(asked(page)).toEqual({ ...viewAsked, on: asked(page).on });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/meetings?${view}`);
    await page.locator(".dates-open").click();
    await page.getByLabel("Show the map of").fill("2013-01-28");
    await page.locator(".date-form").getByRole("button", { name: "Show", exact: true }).click();
    await expect.poll(() => asked(page).on).toBe("2013-01-28");
    expect(asked(page)).toMatchObject(viewAsked);
  });
});

test("a period and a typed date keep what the live map has changed since the page was drawn", async ({ page }) => {
  await page.goto(`/meetings?${view}&on=2013`);
  await mapAtRest(page);
  await moveMap(page, 5.1, 5.2, 5.3);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator(".period-stepper a").first().click();
  await expect.poll(() => asked(page).on).not.toBe("2013");
  expect(asked(page).map).not.toBe("8/39.8/46.7");
  expect(asked(page)).toMatchObject({ sort: "place", level: "leaders", names: "hy", layers: viewAsked.layers });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/meetings?${view}`);
  await mapAtRest(page);
  await moveMap(page, 5.1, 5.2, 5.3);
  await page.locator(".dates-open").click();
  await page.getByLabel("Show the map of").fill("2013-01-28");
  await page.locator(".date-form").getByRole("button", { name: "Show", exact: true }).click();
  await expect.poll(() => asked(page).on).toBe("2013-01-28");
  expect(asked(page).map).not.toBe("8/39.8/46.7");
  expect(asked(page)).toMatchObject({ sort: "place", level: "leaders", names: "hy", layers: viewAsked.layers });
});

test("an order and “Clear filters” keep what the live map and the slider have changed", async ({ page }) => {
  await page.goto("/meetings?level=leaders&map=5/42/40");
  await mapAtRest(page);
  await moveMap(page, 5.1, 5.2);
  await slider(page).focus();
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/on=/);
  const { map, on } = asked(page);
  await page.getByRole("columnheader", { name: "Place" }).getByRole("link").click();
  await expect.poll(() => asked(page).sort).toBe("place");
  expect(asked(page)).toEqual({ level: "leaders", map, on, sort: "place" });
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect.poll(() => asked(page)).toEqual({ map, on, sort: "place" });
});

test("the form of layers takes along a date that was chosen after the page was drawn", async ({ page }) => {
  await withoutLiveMap(page);
  await page.goto("/deployments/russian-peacekeepers?sort=place");
  await pageAlive(page);
  await slider(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("PageUp");
  await expect.poll(() => asked(page).on).toBe("1989-01-01");
  await page.locator("#map .layer-menu summary").click();
  await page.locator("#map .layer-menu input[value=relief]").uncheck();
  await page.locator("#map").getByRole("button", { name: "Show" }).click();
  await expect.poll(() => asked(page).layers).toContain("rivers");
  expect(asked(page).layers).not.toContain("relief");
  expect(asked(page)).toMatchObject({ on: "1989-01-01", sort: "place" });
});

test("any changes through map, slider and layers leave every parameter that nobody has changed", async ({ page }) => {
  await page.goto("/meetings?x=a+b&sort=place&on=2013-01-28&mediator=russia&utm_source=1%262");
  await openMap(page);
  await mapAtRest(page);
  await page.evaluate(() => {
    const { atlasMap } = document.querySelector(".map-canvas") as MapElement;
    const handle = document.querySelector("[role=slider]");
    const acts = [
      () => atlasMap.jumpTo({ zoom: 5 }, { originalEvent: {} }),
      () => handle?.dispatchEvent(new KeyboardEvent("keydown", { key: "PageUp", bubbles: true })),
      () => document.querySelector<HTMLElement>(".map-live .layer-menu input")?.click(),
      () => handle?.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true })),
    ];
    let chance = 7;
    for (let count = 0; count < 40; count++) {
      chance = (chance * 16_807) % 2_147_483_647;
      acts[chance % acts.length]?.();
    }
  });
  await mapAtRest(page);
  const before = asked(page).map;
  await moveMap(page, 4.5);
  await expect.poll(() => asked(page).map).not.toBe(before);
  expect(asked(page)).toMatchObject({ x: "a b", sort: "place", mediator: "russia", utm_source: "1&2" });
  await expect(slider(page)).toHaveAttribute("aria-valuenow", asked(page).on?.slice(0, 4) ?? "");
});
