import { expect, type Page, test } from "@playwright/test";
import type { MapElement } from "./support.ts";
import { mapAtRest, openMap, pageAlive } from "./support.ts";

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
  await page.goto("/about");
  await pageAlive(page);
  await slider(page).focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL("/about?on=1988-01-01");
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL("/about?on=1989-01-01");
  await page.evaluate(() => {
    const handle = document.querySelector("[role=slider]");
    const step = () => handle?.dispatchEvent(new KeyboardEvent("keydown", { key: "PageUp", bubbles: true }));
    step();
  });
  await section(page, "Articles").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Articles");
  await afterThePause(page);
  await expect(page).toHaveURL("/articles");
  await page.goBack();
  await expect(page).toHaveURL("/about?on=1990-01-01");
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
    await page.goto("/about");
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
  await page.goto("/about");
  await pageAlive(page);
  await page.getByRole("button", { name: "Play through the entries" }).click();
  await expect(page).toHaveURL(/about\?on=/);
  await section(page, "Places").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Places");
  await afterThePause(page);
  await expect(page).toHaveURL("/places");
});

test("a zoom that a link has interrupted is no view of the next page", async ({ page }) => {
  await page.goto("/about?map=4/42/44");
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
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
    await expect(page).toHaveURL(/#security-agreements$/);
  });
}

async function chooseNames(page: Page, language: string): Promise<void> {
  await page.locator(".names-choice summary").click();
  await page.locator(`.names-choice a[lang=${language}]`).click();
  await expect(page).toHaveURL(new RegExp(`names=${language}`));
}

for (const by of ["keyboard", "mouse", "program"]) {
  test(`with a remembered language a link to a quotation keeps the quotation, by ${by}, and asks once`, async ({
    page,
  }) => {
    await page.goto("/places/tbilisi");
    await pageAlive(page);
    await chooseNames(page, "hy");
    await page.goto("/meetings/2013-01-28-paris?names=hy");
    await pageAlive(page);
    const redirects: string[] = [];
    page.on("response", (answer) => answer.status() === 307 && redirects.push(answer.url()));
    const link = page.locator("main a[href^='/articles/paris-2013'][href*='#paris-on-monday']").first();
    if (by === "keyboard") {
      await link.focus();
      await page.keyboard.press("Enter");
    } else if (by === "mouse") await link.click();
    else await link.evaluate((element: HTMLElement) => element.click());
    await expect(page).toHaveURL("/articles/paris-2013?names=hy#paris-on-monday");
    await expect(page.locator("#paris-on-monday")).toBeInViewport();
    expect(redirects).toEqual([]);
    await expect(page.locator(".names-choice summary")).toHaveText("Names: Հայերեն");
  });
}

test("a friend's link shows its language and leaves one's own alone", async ({ page, context }) => {
  await page.goto("/places/tbilisi?names=hy");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Թբիլիսի");
  await page.goto("/places/tbilisi");
  await expect(page).toHaveURL("/places/tbilisi");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
  expect(await context.cookies()).toEqual([]);
  await pageAlive(page);
  await chooseNames(page, "ru");
  await page.goto("/places/tbilisi?names=hy");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Թբիլիսի");
  await page.goto("/names/ka?to=/places/tbilisi");
  await expect(page).toHaveURL("/places/tbilisi?names=ka");
  await page.goto("/places/tbilisi?names=en");
  await page.goto("/places/tbilisi");
  await expect(page).toHaveURL("/places/tbilisi?names=ru");
});

test("after Back from a choice of language the page, its menu and its links are in that language", async ({ page }) => {
  await page.goto("/places/tbilisi?on=2013-01-28");
  await pageAlive(page);
  await chooseNames(page, "hy");
  await page.goBack();
  await expect(page.locator(".names-choice summary")).toHaveText("Names: Հայերեն");
  await pageAlive(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Թբիլիսի");
  await expect(page).toHaveURL("/places/tbilisi?on=2013-01-28&names=hy");
  await section(page, "Places").click();
  await expect(page).toHaveURL("/places?names=hy");
});

test("a choice of language leads to no other site", async ({ request }) => {
  for (const to of [
    "//elsewhere.example/x",
    "https://elsewhere.example/x",
    "/\\elsewhere.example",
    "/.//elsewhere.example",
  ]) {
    const answer = await request.get(`/names/hy?to=${encodeURIComponent(to)}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location, to).toMatch(/^\/(?!\/)/);
    expect(answer.headers().location, to).not.toMatch(/^[^?]*https?:/);
  }
});

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
    if (tidy.includes("on=2013-01-28")) await expect(slider(page)).toHaveAttribute("aria-valuetext", "28 January 2013");
    if (tidy.includes("names=hy")) await expect(page.locator(".names-choice summary")).toHaveText("Names: Հայերեն");
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
    await expect(page.locator(".meeting-table tbody tr")).toHaveCount(103);
  });
}

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
