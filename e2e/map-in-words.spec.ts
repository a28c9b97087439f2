import { expect } from "@playwright/test";
import { mapAtRest, renderedFeatures } from "./support.ts";
import { test } from "./warm.ts";

const kinds = [
  "/meetings",
  "/map",
  "/timeline",
  "/places/tbilisi",
  "/meetings/2013-01-28-paris",
  "/tour/1",
  "/meetings?on=2013-01-28",
];

for (const path of kinds) {
  test(`the map of ${path} is described in words, which are those of its picture`, async ({ page }) => {
    await page.goto(path);
    const words = page.locator("#map-in-words");
    await expect(words).toContainText(/\d+ (meetings?|events?|places?)/);
    await expect(page.locator("#map .map-image")).toHaveAttribute("aria-describedby", "map-in-words");
  });
}

for (const path of kinds) {
  test(`the text of the picture of ${path} carries the first of its words, and so does that of its preview`, async ({
    request,
  }) => {
    const html = await (await request.get(path)).text();
    const [, first = ""] = /id="map-in-words"[^>]*>([^<]+?\.)(?: [A-Z]|<)/.exec(html) ?? [];
    expect(first.length).toBeGreaterThan(10);
    const [, alt = ""] = /<img class="map-image"[^>]* alt="([^"]+)"/.exec(html) ?? [];
    expect(alt).toMatch(/^Map: /);
    expect(alt).toContain(first);
    const [, preview = ""] = /<meta property="og:image:alt" content="([^"]+)"/.exec(html) ?? [];
    expect(preview).toContain(first);
  });
}

test("the front page has words of its own map, whose picture carries the first of them", async ({ page }) => {
  await page.goto("/");
  const words = page.locator("#map #map-in-words");
  await expect(words).toContainText(
    /^\d+ meetings at \d+ places in view: .+ The earliest is dated .+ Outside this map: \d+ meetings/,
  );
  const [first = ""] = /^.+? in view: .+?\.(?= The earliest)/.exec((await words.textContent()) ?? "") ?? [];
  await expect(page.locator(".front-stage .front-ground")).toHaveAttribute(
    "alt",
    new RegExp(first.replace(/[()]/g, ".")),
  );
});

for (const path of ["/places/tbilisi", "/meetings?on=2013-01-28", "/deployments/russian-peacekeepers"])
  test(`read aloud, ${path} gives its heading, its text, the map in words and then the map with its markers`, async ({
    page,
  }) => {
    await page.goto(path);
    const sentences = ((await page.locator("#map-in-words").textContent()) ?? "").split(/(?<=\.) (?=[A-Z])/);
    const read = await page.locator("body").ariaSnapshot();
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    const order = [
      `heading "${heading.replace(/\s+/g, " ")}" [level=1]`,
      "The map in words",
      ...sentences.slice(0, 2).map((sentence) => sentence.slice(0, 40)),
      'region "Map: ',
      'img "Map: ',
    ].map((words) => read.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const [from = 0] = order.slice(-2);
    expect(read.slice(from)).toMatch(/link ".+(meeting|entr|event|deployment)/);
  });

test("names in another language say so within the words", async ({ page }) => {
  await page.goto("/places/tbilisi?names=ka");
  const words = page.locator("#map-in-words");
  await expect(words.locator("[lang=ka]").first()).toHaveText(/^[\u10a0-\u10ff ]+$/);
  const plain = await words.evaluate((text) =>
    [...text.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join(""),
  );
  expect(plain).not.toMatch(/[\u10a0-\u10ff]/);
});

test("words of before say so once the map shows another view, and can be asked for anew", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  const words = page.locator(".map-in-words");
  const text = page.locator("#map-in-words");
  const before = (await text.textContent()) ?? "";
  await expect(words).not.toContainText("As this page was opened");
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.focus();
  await slider.press("Home");
  await expect(words).toContainText("As this page was opened:");
  await expect(text).toHaveText(before);
  await words.getByRole("button", { name: "Describe the map as it is now" }).click();
  await expect(text).toContainText("Shown is what began");
  await expect(text).toBeFocused();
  await expect(words).not.toContainText("As this page was opened");
  await slider.press("End");
  await expect(words).toContainText("As the map was before:");
});

test("words that cannot be fetched stay those of before, and say so", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.focus();
  await slider.press("Home");
  const words = page.locator(".map-in-words");
  const button = words.getByRole("button", { name: "Describe the map as it is now" });
  await expect(button).toBeVisible();
  await page.route(/\/places\/tbilisi\?/, (route) => route.abort());
  await button.click();
  await expect(words.getByRole("alert")).toContainText("could not be fetched. As this page was opened:");
  await expect(button).toBeVisible();
});

test("the words beside a list come along with it when the slider rests", async ({ page }) => {
  await page.goto("/meetings");
  await mapAtRest(page);
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.focus();
  await slider.press("PageDown");
  await expect(page.locator("[data-dated-list][data-redrawn]")).toBeAttached();
  await expect(page.locator("#map-in-words")).toContainText("Shown is what began");
  await expect(page.locator(".map-in-words")).not.toContainText("As this page was opened");
});

test("a list of meetings stays one beside its map where events are asked for", async ({ page, request }) => {
  await page.goto("/meetings?kind=event");
  await expect(page.locator("#map .legend [data-kind=meeting]")).toBeVisible();
  await expect(page.locator("#map .legend [data-kind=event]")).toHaveCount(0);
  const rowsAt = async (path: string) =>
    new Set(
      [...(await (await request.get(path)).text()).matchAll(/href="(\/meetings\/\d[^"?#]+)/g)].map(([, at]) => at),
    ).size;
  expect(await rowsAt("/meetings?kind=event")).toBe(await rowsAt("/meetings"));
});

test("a cluster has a ring of the kinds that its name counts, drawn and live, and the legend explains it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/map");
  const rings = page.locator("#map .marker-link:visible:has(.i-shares)");
  expect(await rings.count()).toBeGreaterThan(0);
  await expect(rings.first()).toHaveAccessibleName(/: \d+ entries, \d+ (meetings?|deployments?|events?)\b.* and \d+ /);
  await page.locator("#map .layer-menu summary").click();
  const legend = page.locator("#map .layer-menu");
  await expect(legend.locator("[data-mark=ring]")).toHaveText("a ring: entries of several kinds");
  await expect(legend.locator("[data-mark=number]")).toContainText("so many entries");
  await expect(legend.locator("[data-mark=more]")).toContainText("+1");
  await page.keyboard.press("Escape");
  const shares = (await renderedFeatures(page, ["entries"])).map(({ properties }) => properties.shares).filter(Boolean);
  expect(shares.length).toBeGreaterThan(0);
  for (const each of shares) expect(each).toMatch(/^\d+h?-\d+h?-\d+h?$/);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1440]) {
    test(`at ${width} px the words stand open, say so, and are folded and opened by key`, async ({ page }) => {
      await page.setViewportSize({ width, height: 780 });
      await page.goto("/places/tbilisi");
      const words = page.locator("#map-in-words");
      const details = page.locator(".map-in-words");
      await expect(words).toBeVisible();
      await expect(details).toHaveAttribute("open", "");
      await details.locator("summary").press("Enter");
      await expect(words).toBeHidden();
      await expect(details).not.toHaveAttribute("open");
      await details.locator("summary").press("Enter");
      await expect(words).toBeVisible();
    });
  }
});
