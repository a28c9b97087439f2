/** What can lie over a page, and how a reader opens it. */
import type { Locator, Page } from "@playwright/test";
import { mapAtRest } from "./support.ts";

export const anyLayer =
  ":is(dialog, details[data-over])[open], [popover]:popover-open, .sheet, .map-live[data-full=true], .spot-mark";

export const phone = { width: 390, height: 800 };

/** The drawn map stays: the live one waits for its markers. */
export const keepDrawnMap = (page: Page) => page.route("**/map-data.json", () => {});

export async function noFullScreen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = undefined as never;
  });
}

export async function openMarkerList(page: Page): Promise<void> {
  await mapAtRest(page);
  await page.locator(".map-live .marker-link[data-place=brussels]").press("Enter");
}

const button = (page: Page, name: string) => page.locator(".map-live").getByRole("button", { name, exact: true });

/** How a reader opens each thing that lies over the page, once the program listens; and what is then in sight. */
export const wide: Record<string, (page: Page) => Promise<Locator>> = {
  "the search": async (page) => {
    await page.keyboard.press("/");
    return page.getByRole("dialog", { name: "Search" });
  },
  "the list of keys": async (page) => {
    await page.keyboard.press("?");
    return page.getByRole("dialog", { name: "Keys" });
  },
  "the menu of settings": async (page) => {
    await page.getByRole("button", { name: "Menu" }).click();
    return page.locator("#site-more");
  },
  "the menu of languages": async (page) => {
    await page.locator(".names-choice summary").click();
    return page.locator(".names-choice ul");
  },
  "the form of dates": async (page) => {
    await page.locator(".dates-open").click();
    return page.locator("#dates");
  },
  "the list beside a marker": async (page) => {
    await openMarkerList(page);
    return page.locator("dialog.marker-list");
  },
  "the card of a spot": async (page) => {
    await mapAtRest(page);
    await page.locator(".map-canvas canvas").press("c");
    return page.locator("dialog.spot-card");
  },
  "the menu of layers": async (page) => {
    await mapAtRest(page);
    await page.locator(".map-live .layer-menu summary").click();
    return page.locator(".map-live .layer-menu-body");
  },
  "the map over the window": async (page) => {
    await mapAtRest(page);
    await button(page, "Full screen").click();
    return page.locator(".map-live[data-full=true]");
  },
};

export const narrow: Record<string, (page: Page) => Promise<Locator>> = {
  "the menu": async (page) => {
    await page.getByRole("button", { name: "Menu" }).click();
    return page.locator("#site-menu");
  },
  "the drawn menu of layers": async (page) => {
    await keepDrawnMap(page);
    await page.locator("#map .layer-menu summary").click();
    return page.locator("#map .layer-menu-body");
  },
  "the sheet of the layers": async (page) => {
    await mapAtRest(page);
    await button(page, "Layers").click();
    return page.locator(".sheet");
  },
  "the sheet of a marker": async (page) => {
    await openMarkerList(page);
    return page.locator(".sheet");
  },
};
