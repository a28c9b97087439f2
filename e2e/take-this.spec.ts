import { expect, type Page } from "@playwright/test";
import { pageAlive, withoutLiveMap } from "./support.ts";
import { test } from "./warm.ts";

const filtered = "/meetings?on=2020&level=leaders&mediator=russia";

const menu = (page: Page) => page.locator(".take");
const hrefs = (page: Page) =>
  menu(page)
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

/** A link whose query is changed has the whole address. */
const endingWith = (address: string) => new RegExp(`${address.replace(/[.?]/g, "\\$&")}$`);

const ofFiltered = [
  ...["csv", "json", "geojson"].map((ending) => `/meetings.${ending}?on=2020&level=leaders&mediator=russia`),
  ...["png", "svg"].map((ending) => `/picture/meetings.${ending}?on=2020&level=leaders&mediator=russia`),
  ...["png", "svg"].map((ending) => `/picture/meetings.${ending}?on=2020&level=leaders&mediator=russia&theme=dark`),
  "/embed-this/meetings?on=2020&level=leaders&mediator=russia",
];

test("by keyboard a reader opens what is to be had, goes through it and closes it with Escape", async ({ page }) => {
  await page.goto(filtered);
  await pageAlive(page);
  await page.getByText("Take this").focus();
  await page.keyboard.press("Enter");
  await expect(menu(page).getByRole("link")).toHaveCount(8);
  await page.keyboard.press("Tab");
  await expect(menu(page).getByRole("link", { name: "CSV" })).toBeFocused();
  for (let index = 0; index < 8; index++) await page.keyboard.press("Tab");
  await expect(menu(page).getByRole("button", { name: "Print this page" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu(page)).not.toHaveAttribute("open");
});

test("the links carry the view of the page", async ({ page }) => {
  await page.goto(filtered);
  await page.getByText("Take this").click();
  expect(await hrefs(page)).toEqual(ofFiltered);
});

test("a page that is read alone is to be had as an embed alone, and one that is missing not at all", async ({
  page,
}) => {
  await page.goto("/about");
  await page.getByText("Take this").click();
  expect(await hrefs(page)).toEqual(["/embed-this/about"]);
  await page.goto("/no/such/page");
  await expect(menu(page)).toHaveCount(0);
  await expect(page.locator(".share-link")).toHaveCount(1);
});

test("links take along what has changed since the page was drawn", async ({ page }) => {
  await withoutLiveMap(page);
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  await page.getByRole("slider").focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/[?&]on=/);
  await page.getByText("Take this").click();
  const dark = menu(page).getByRole("link", { name: "PNG, dark" });
  await dark.hover();
  const on = new URL(page.url()).searchParams.get("on");
  await expect(dark).toHaveAttribute("href", endingWith(`/picture/places/tbilisi.png?on=${on}&theme=dark`));
  const table = menu(page).getByRole("link", { name: "CSV" });
  await table.hover();
  await expect(table).toHaveAttribute("href", endingWith(`/places/tbilisi.csv?on=${on}`));
});

test("“Print this page” opens what the browser prints with", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByText("Take this").click();
  await page.getByRole("button", { name: "Print this page" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed");
});

test("on the narrowest screen the menu is whole within the window", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [filtered, "/places/tbilisi"]) {
    await page.goto(address);
    await page.getByText("Take this").click();
    const box = await page.locator(".take-menu").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the menu opens, its links are those of the view, and it says how to print", async ({ page }) => {
    await page.goto(filtered);
    await page.getByText("Take this").click();
    expect(await hrefs(page)).toEqual(ofFiltered);
    await expect(page.getByText("use the menu of your browser")).toBeVisible();
    await expect(menu(page).getByRole("button")).toHaveCount(0);
  });
});

const pages = {
  "a place": ["/places/tbilisi", "Recognised borders", "All periods; lines of 16 July 2022."],
  "two dates": [
    "/deployments/russian-peacekeepers?on=2019&with=2021",
    "Line of contact, 1994–2020: 2019",
    "2019, 2021.",
  ],
  "a filtered list": [filtered, "Meeting", "Level: Leaders · Convened by: Russia."],
} as const;

for (const [name, [address, explained, said]] of Object.entries(pages)) {
  test(`the picture of ${name} is an image in both themes, with its legend and credit`, async ({ page, request }) => {
    await page.goto(address);
    await menu(page).locator("summary").click();
    const pictures = (await hrefs(page)).filter((href) => href.startsWith("/picture/"));
    expect(pictures).toHaveLength(4);
    const brightness: number[] = [];
    for (const picture of pictures) {
      const answer = await request.get(picture, { maxRedirects: 0 });
      expect(answer.status(), picture).toBe(200);
      const isDrawing = picture.includes(".svg");
      const { etag, ...headers } = answer.headers();
      expect(headers["content-type"]).toBe(isDrawing ? "image/svg+xml; charset=utf-8" : "image/png");
      expect(headers["content-disposition"]).toMatch(/^inline; filename="[\w.-]+\.(png|svg)"$/);
      expect((await request.get(picture, { headers: { "If-None-Match": etag ?? "" } })).status()).toBe(304);
      const { width, height, mean } = await shown(page, picture);
      expect(width).toBe(isDrawing ? 840 : 1680);
      expect(height).toBeGreaterThan(width * 0.9);
      brightness.push(mean);
      if (!isDrawing) expect((await answer.body()).length).toBeLessThan(1_000_000);
      else
        for (const text of [
          explained,
          said,
          "Made with Natural Earth",
          "GeoNames, CC BY 4.0",
          "no statement on sovereignty",
          "The record is checked up to",
        ])
          expect((await answer.text()).includes(text), text).toBe(true);
    }
    const [lightPng = 0, lightSvg = 0, darkPng = 0, darkSvg = 0] = brightness;
    expect(Math.min(lightPng, lightSvg)).toBeGreaterThan(180);
    expect(Math.max(darkPng, darkSvg)).toBeLessThan(75);
    // The browser draws the SVG as the server drew the PNG.
    expect(Math.abs(lightPng - lightSvg)).toBeLessThan(3);
    expect(Math.abs(darkPng - darkSvg)).toBeLessThan(3);
  });
}

/** Size in CSS px, and mean brightness from 0 to 255, of a picture as the browser shows it. */
function shown(page: Page, address: string): Promise<{ width: number; height: number; mean: number }> {
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [200, 200];
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0, 200, 200);
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, 200, 200) ?? {};
    const sum = data.reduce((total, value, index) => (index % 4 === 3 ? total : total + value), 0);
    return { width: image.naturalWidth, height: image.naturalHeight, mean: sum / (200 * 200 * 3) };
  }, address);
}

test("a picture is drawn at one address: every other form of its query leads there", async ({ request }) => {
  for (const [asked, leadsTo] of [
    ["/picture/places/tbilisi.png?theme=light&utm_source=x", "/picture/places/tbilisi.png"],
    [
      "/picture/meetings.svg?theme=dark&mediator=russia&on=2020",
      "/picture/meetings.svg?on=2020&mediator=russia&theme=dark",
    ],
    ["/picture/map.svg?on=28.01.2013&level=nothing", "/picture/map.svg?on=2013-01-28"],
  ] as const) {
    const answer = await request.get(asked, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], asked).toEqual([307, leadsTo]);
    expect((await request.get(leadsTo, { maxRedirects: 0 })).status()).toBe(200);
  }
});

test("what has no map has no picture, and says so in words", async ({ request }) => {
  for (const address of ["/picture/about.png", "/picture/places/nowhere.svg", "/picture/places/tbilisi"]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(answer.headers()["content-type"]).toBe("text/plain; charset=utf-8");
    expect(await answer.text()).toMatch(/^There is no .* at this address\.\n$/);
  }
});

for (const path of ["/map", "/where-they-met"])
  test(`on a phone the heading of ${path} fills its first line beside the tools, and does not break after one word`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(path);
    const { words, left } = await page.getByRole("heading", { level: 1 }).evaluate((heading) => {
      const text = heading.firstChild as Text;
      const widthOf = (start: number, end: number) => {
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        return range.getClientRects();
      };
      const first = widthOf(0, text.length)[0]?.top ?? 0;
      const words = [...text.data.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
        word,
        on: widthOf(index, index + word.length)[0]?.top === first,
      }));
      return { words: words.filter(({ on }) => on).map(({ word }) => word), left: words.length };
    });
    expect(left).toBeGreaterThan(2);
    expect(words.length).toBeGreaterThan(1);
  });
