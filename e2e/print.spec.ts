import { expect, type Page } from "@playwright/test";
import { pdfText } from "./pdf-text.ts";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

const path = "/deployments/russian-peacekeepers";

/** Without white space, which a PDF keeps as distances. */
const close = (text: string) => text.replace(/[\s\u00ad]/g, "");

async function printed(page: Page): Promise<string> {
  return close(pdfText(await page.pdf({ format: "A4" })));
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`a page printed in the ${colorScheme} theme carries title, quotation, source, names of the map, legend and address`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await pageAlive(page);
    const text = await printed(page);
    for (const expected of [
      "Russian peacekeepers in Nagorno-Karabakh",
      "Russia deployed a peacekeeping force of about 2,000 soldiers",
      "The first since 2020.. Bilateral talks",
      "Shusha / Shushi",
      "Recognised borders",
      `/deployments/russian-peacekeepers, printed on ${new Date().toLocaleDateString("en-GB", { dateStyle: "long" })}`,
    ]) {
      expect(text).toContain(close(expected));
    }
    expect(text, "the address of a reference").toMatch(/<https:\/\//);
    for (const tool of ["Explore the map", "All periods", "Copy link to this view", "Disagreements"]) {
      expect(text, tool).not.toContain(close(tool));
    }
  });
}

test("print says nothing of an interactive map that is still loading", async ({ page }) => {
  // The program comes, and what it needs never does.
  await page.route("**/map-data.json", () => {});
  await page.goto(`${path}?map=7/40.2/46.5`);
  await expect(page.locator(".map-loading")).toBeVisible();
  expect(await printed(page)).not.toContain(close("Loading the interactive map"));
});

test("on paper the map stands after the heading and the first words, with its whole legend, and the citation is open", async ({
  page,
}) => {
  await page.goto(path);
  await pageAlive(page);
  await page.emulateMedia({ media: "print" });
  const top = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
  const map = await top("#map");
  expect(await top("h1")).toBeLessThan(map);
  for (const later of [".facts", ".disagreement", ".site-footer"]) expect(await top(later), later).toBeGreaterThan(map);
  expect(
    await page.locator("#map .legend").evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  ).toBeLessThanOrEqual(1);
  expect(
    await page.locator(".entry > .cite p").evaluate((words) => words.getBoundingClientRect().height),
  ).toBeGreaterThan(10);
});

test("both maps of the first page are on its first sheet", async ({ page }) => {
  await page.setViewportSize({ width: 660, height: 990 });
  await page.goto("/");
  await page.emulateMedia({ media: "print" });
  for (const map of [".inset-stage", ".front-stage"])
    expect(await page.locator(map).evaluate((stage) => stage.getBoundingClientRect().bottom), map).toBeLessThan(990);
});

test("on paper the map is light, however dark the screen is", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  await page.goto(path);
  await pageAlive(page);
  await page.emulateMedia({ media: "print" });
  const map = page.locator("#map .drawn-map");
  await expect(map).toBeVisible();
  const colours = await map.evaluate((pane) => {
    const label = pane.querySelector(".map-labels > div") as Element;
    return [getComputedStyle(pane).colorScheme, getComputedStyle(label).color];
  });
  expect(colours[0]).toBe("light");
  expect(colours[1]).not.toBe("rgb(243, 239, 230)");
  expect(
    await page.locator(".map-image").evaluate((image) => (image as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(0);
});

test("the PDF holds the drawn ground, not only its names", async ({ page }) => {
  await page.goto(path);
  await page.locator(".map-image").evaluate((image) => (image as HTMLImageElement).decode());
  const whole = (await page.pdf({ format: "A4" })).length;
  await page.locator(".map-image").evaluate((image) => image.remove());
  expect(whole - (await page.pdf({ format: "A4" })).length).toBeGreaterThan(4000);
});

test("a view in the address is in the printed address, and its date in the legend", async ({ page }) => {
  await page.goto("/places/khankendi-stepanakert?on=2013-01-28");
  const text = await printed(page);
  expect(text).toContain(close("/places/khankendi-stepanakert?on=2013-01-28"));
  expect(text).toContain(close("28 January 2013"));
});
