import { expect, type Page } from "@playwright/test";
import { keepDrawnMap } from "./over-page-support.ts";
import { mapAtRest, pageAlive } from "./support.ts";
import { test } from "./warm.ts";

/**
 * The browsers that Next 16 builds for begin with Chrome 111, Firefox 111 and Safari 16.4. What came later and what some
 * of them never had is taken away, and a selector that they do not know fails as it does there.
 */
async function growOlder(page: Page): Promise<string[]> {
  await page.addInitScript(() => {
    type Any = Record<string, unknown>;
    const later: [object | undefined, string[]][] = [
      [Element.prototype, ["checkVisibility", "ariaBusy", "setHTMLUnsafe", "getHTML"]],
      [HTMLElement.prototype, ["popover", "showPopover", "hidePopover", "togglePopover"]],
      [Set.prototype, ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf"]],
      [URLSearchParams.prototype, ["size"]],
      [URL, ["canParse", "parse"]],
      [Promise, ["withResolvers", "try"]],
      [Object, ["groupBy"]],
      [Map, ["groupBy"]],
      [Array, ["fromAsync"]],
      [RegExp, ["escape"]],
      [AbortSignal, ["any", "timeout"]],
      [String.prototype, ["isWellFormed", "toWellFormed"]],
      [Document.prototype, ["startViewTransition", "onscrollend", "caretPositionFromPoint"]],
      [CSS, ["highlights"]],
      [
        window,
        ["CloseWatcher", "navigation", "onscrollend", "ClipboardItem", "requestIdleCallback", "scheduler", "Highlight"],
      ],
      [
        (globalThis as unknown as { Iterator?: { prototype: object } }).Iterator?.prototype,
        ["map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find"],
      ],
    ];
    for (const [owner, names] of later) {
      for (const name of names) {
        const holder = [owner, Object.getPrototypeOf(owner ?? {})].find((each) => each && Object.hasOwn(each, name));
        if (holder) delete (holder as Any)[name];
      }
    }
    for (const owner of [Document.prototype, Element.prototype, DocumentFragment.prototype] as object[]) {
      for (const method of ["querySelector", "querySelectorAll", "matches", "closest"]) {
        const known = (owner as Any)[method] as ((selector: string) => unknown) | undefined;
        if (!known) continue;
        (owner as Any)[method] = function (selector: string) {
          const understood = String(selector).replaceAll(":is(:popover-open)", ":is()");
          if (understood.includes(":popover-open")) throw new SyntaxError(`'${selector}' is not a valid selector`);
          return known.call(this, understood);
        };
      }
    }
  });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  return faults;
}

test.afterEach(async ({ page }) => {
  await expect(page.getByText("could not be shown")).toHaveCount(0);
  await expect(page.getByText("The interactive map stopped")).toHaveCount(0);
});

test("closing the list of keys gives the page back in a browser without checkVisibility", async ({ page }) => {
  const faults = await growOlder(page);
  await page.goto("/meetings");
  await pageAlive(page);
  const link = page.getByRole("main").getByRole("link").first();
  await link.focus();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(link).toBeFocused();

  await page.setViewportSize({ width: 390, height: 800 });
  const menu = page.getByRole("button", { name: "Menu" });
  await menu.click();
  await page.getByRole("link", { name: "Keys" }).click();
  await page.getByRole("dialog", { name: "Keys" }).getByRole("button", { name: "Close" }).click();
  await expect(menu).toBeFocused();
  expect(faults).toEqual([]);
});

test("search, filters, slider, languages and Back work in older browsers", async ({ page }) => {
  const faults = await growOlder(page);
  await page.goto("/meetings");
  await pageAlive(page);
  await page.locator(".names-choice summary").click();
  await page.keyboard.press("Escape");
  await expect(page.locator(".names-choice")).not.toHaveAttribute("open");
  await page.keyboard.press("/");
  await page.getByRole("dialog").getByRole("combobox").fill("tbilisi");
  await page.getByRole("dialog").getByRole("option").first().click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Meetings");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Meetings");

  await page.getByRole("slider", { name: "Date shown on the map" }).press("PageUp");
  await expect(page).toHaveURL(/on=\d{4}/);
  await expect(page.locator("[data-dated-list][data-redrawn]")).toBeAttached();
  expect(faults).toEqual([]);
});

test("a citation that is still on its way is copied by a browser that takes no promises", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const faults = await growOlder(page);
  await page.goto("/meetings/2022-05-22-brussels");
  await pageAlive(page);
  const details = page.locator(".entry > .cite");
  await details.locator("summary").click();
  await details.getByRole("button", { name: "BibTeX" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@/);
  expect(faults).toEqual([]);
});

test("the live map takes over from the drawn one, and its parts open and close, in older browsers", async ({
  page,
}) => {
  const faults = await growOlder(page);
  await page.goto("/places/brussels");
  await mapAtRest(page);
  await page.locator(".map-live .marker-link[data-place=brussels]").press("Enter");
  const list = page.locator("dialog.marker-list");
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await page.locator(".map-canvas canvas").press("c");
  await expect(page.locator("dialog.spot-card")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog.spot-card")).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("a phone without popovers shows sections and settings without a button, has the layers, and nothing lies on the text", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.route("**/*", async (route) => {
    const kind = route.request().resourceType();
    if (kind !== "document" && kind !== "stylesheet") return route.continue();
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll(":popover-open", ":not-yet").replaceAll(/ popover="\w*"/g, "");
    return route.fulfill({ response: answer, body });
  });
  await keepDrawnMap(page);
  await page.goto("/places/brussels");
  await expect(page.getByRole("link", { name: "About this atlas" })).toBeVisible();
  await expect(page.locator(".names-choice")).toBeVisible();
  await expect(page.getByRole("button", { name: "Menu" })).toBeHidden();
  await page.locator("#map .layer-menu summary").click();
  await expect(page.locator("#map .layer-kinds [data-kind=meeting]")).toBeVisible();
  await page.locator("#map .layer-menu summary").click();
  await expect(page.locator("#dates")).toBeHidden();
  await expect(page.locator(".dates-open")).toBeHidden();
  const menu = await page.locator("#site-menu").boundingBox();
  const map = await page.locator("#map").boundingBox();
  expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBeLessThanOrEqual(map?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
