import { expect, type Page, test } from "@playwright/test";
import { pageAlive } from "./support.ts";

const widths = [360, 768, 1440, 2560];

/** The sum of the numbers on all circles of the map and in the tags at its edges. */
async function counted(page: Page): Promise<number> {
  const circles = await page.locator(".front-stage .venue b i").allTextContents();
  const tags = (await page.locator(".edge-tags li").allTextContents()).flatMap((words) => words.match(/\d+/g) ?? []);
  return [...circles, ...tags].reduce((sum, number) => sum + Number(number), 0);
}

for (const width of widths) {
  test(`at ${width} px the first page names both countries and both capitals on its map`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/");
    const map = page.locator(".front-stage");
    for (const name of ["ARMENIA", "AZERBAIJAN", "GEORGIA"])
      await expect(map.locator(".country").getByText(name, { exact: true }).filter({ visible: true })).toHaveCount(1);
    for (const name of ["Yerevan", "Baku"]) {
      const label = map.getByRole("link", { name }).locator("b");
      await expect(label).toHaveCSS("opacity", "1");
    }
    await expect(page.getByRole("link", { name: "Nagorno-Karabakh" }).first()).toBeVisible();
    if (width === 360)
      expect(
        (await page.locator(".front-words .intro").boundingBox())?.width,
        "words of the whole width",
      ).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test("the headline counts what the map counts: circles and tags come to its number of meetings", async ({ page }) => {
  await page.goto("/");
  const [, meetings] = /^(\d+) meetings/.exec(await page.getByRole("heading", { level: 1 }).innerText()) ?? [];
  expect(await counted(page)).toBe(Number(meetings));
});

test("each source of the introduction is named once", async ({ page }) => {
  await page.goto("/");
  const sources = await page
    .locator(".front-sources a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(new Set(sources).size).toBe(sources.length);
});

test("the seas and the states around the two are named, and the inset says what it is", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/");
  const names = page.locator(".front-stage .country").filter({ visible: true });
  for (const name of ["Black Sea", "Caspian Sea", "RUSSIA", "TÜRKIYE", "IRAN"])
    await expect(names.filter({ hasText: name }), name).toHaveCount(1);
  await expect(page.locator(".front-inset figcaption strong")).toBeVisible();
});

test("what lies apart from its capital is named in the inset, within it, and on no other name", async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/");
    const inset = page.locator(".front-inset .inset-stage");
    await expect(inset.locator(".inset-exclave")).toHaveText("Nakhchivan\u00a0/ Nakhijevan");
    const faults = await inset.evaluate((stage) => {
      const box = (element: Element) => element.getBoundingClientRect();
      const [pane, exclave] = [box(stage), box(stage.querySelector(".inset-exclave") ?? stage)];
      const others = [...stage.querySelectorAll(".country, .inset-capital, .inset-region")].filter((other) => {
        const { left, right, top, bottom } = box(other);
        return left < exclave.right && right > exclave.left && top < exclave.bottom && bottom > exclave.top;
      });
      const outside = exclave.left < pane.left || exclave.bottom > pane.bottom;
      return [...others.map(({ textContent }) => textContent), ...(outside ? ["outside the inset"] : [])];
    });
    expect(faults, `${width} px`).toEqual([]);
  }
});

test("no word of a name in the inset is broken, in any language", async ({ page }) => {
  for (const path of ["/", "/hy", "/az", "/ru", "/ka", "/fr"]) {
    await page.goto(path);
    const name = page.locator(".inset-exclave");
    const lines = await name.evaluate(
      (label) => label.clientHeight / Number.parseFloat(getComputedStyle(label).lineHeight),
    );
    expect(Math.round(lines), path).toBe(2);
  }
});

test("a venue that has no room for its name shows it on focus, with the ways from both capitals", async ({ page }) => {
  await page.goto("/");
  const venue = page.locator(".front-stage .venue:not([data-w])").first();
  await expect(venue.locator("b")).toHaveCSS("opacity", "0");
  await venue.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(venue.locator("b")).toHaveCSS("opacity", "1");
  await expect(venue.locator("+ .ways")).toHaveCSS("opacity", "1");
});

test("nothing on the first page fetches the live map, and leaving the whole map for it is no fault", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/");
  await pageAlive(page);
  await page.locator(".front-stage").hover();
  await page.locator(".front-stage .venue").first().focus();
  await page.getByRole("link", { name: "Open the full map" }).click();
  expect(asked.filter((url) => url.includes("map-data"))).toEqual([]);
  await expect(page).toHaveURL("/map");
  await page.getByRole("link", { name: "Where They Met" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/meetings in \d+ places/);
  await expect(page.locator(".map-live")).toHaveCount(0);
});

for (const query of ["on=2013-01-28", "map=7/40.2/46.5", "kind=event", "place=paris&on=2014", "layers=relief"]) {
  test(`the old address of a view, /?${query}, leads to the whole map with that view`, async ({ page }) => {
    await page.goto(`/?${query}`);
    expect(new URL(page.url()).pathname).toBe("/map");
    for (const [name, value] of new URLSearchParams(query))
      expect(new URL(page.url()).searchParams.get(name)).toBe(value);
  });
}

test("the pictures of the first page were made by the build, not for the reader", async ({ page, request }) => {
  await page.goto("/");
  const markup = await page.content();
  const pictures = new Set(markup.match(/\/map-image\/[^"#\s]+\.svg/g));
  expect(pictures.size).toBeGreaterThan(5);
  for (const picture of pictures) expect((await request.get(picture)).headers()["x-nextjs-cache"], picture).toBe("HIT");
});

test("the sentences on the region stand on sources that are named, and give both sides' words", async ({ page }) => {
  await page.goto("/");
  const intro = page.locator(".front-first .intro");
  await expect(intro).toHaveCount(2);
  for (const side of ["Armenia’s prime minister", "Azerbaijan’s Foreign Ministry"])
    await expect(intro.last()).toContainText(side);
  for (const sentence of await intro.all()) {
    const marks = await sentence.locator("a.source-mark").all();
    expect(marks.length).toBeGreaterThan(1);
    for (const mark of marks)
      await expect(page.locator(`${await mark.getAttribute("href")} a`)).toHaveAttribute(
        "href",
        /^https:|^\/articles\//,
      );
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the first page leads to the tour, all lists and the whole map, and searches", async ({ page }) => {
    await page.goto("/");
    for (const path of ["/tour", "/meetings", "/deployments", "/events", "/places", "/articles", "/map", "/timeline"])
      await expect(page.locator(`main a[href="${path}"]`).first(), path).toBeVisible();
    await page.locator("main").getByRole("searchbox").fill("Tbilisi");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/search?q=Tbilisi");
  });

  test("every year of the talks is a link with its number of meetings in words", async ({ page }) => {
    await page.goto("/");
    const years = page.locator(".talk-years a");
    await expect(years.first()).toHaveAttribute("aria-label", /^1991: \d+ meetings?$/);
    for (const year of await years.all()) expect(await year.locator("i").count()).toBeLessThan(30);
  });
});
