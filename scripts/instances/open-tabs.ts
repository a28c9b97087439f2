/** Tabs that readers have open while a new release takes the place of the old one. */
import { type Browser, chromium, type Page } from "@playwright/test";
import { findOrInstallBrowser } from "../find-browser.ts";

const size = { width: 1100, height: 720 };
const flags = ["--no-sandbox", "--enable-unsafe-swiftshader", "--disable-background-networking"];

/** One tab, and all that goes wrong in it. */
export interface Tab {
  page: Page;
  faults: string[];
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findOrInstallBrowser().path, args: flags });

export async function openTab(
  browser: Browser,
  address: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Tab> {
  const page = await browser.newPage({ viewport: size });
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(`${address}: ${message}`));
  page.on("response", (answer) => {
    if (answer.status() >= 400) faults.push(`${address}: ${answer.status()} of ${answer.url()}`);
  });
  await prepare?.(page);
  await page.goto(address, { waitUntil: prepare ? "domcontentloaded" : "load" });
  return { page, faults };
}

/** Gives the page a sign of its reader, and waits until its program listens. */
export async function alive({ page }: Tab): Promise<void> {
  const says = page.locator(".map-host [aria-live]");
  await page.evaluate(() => window.dispatchEvent(new Event("wheel")));
  await says.filter({ hasText: /./ }).first().waitFor({ state: "attached", timeout: 60_000 });
}

/** Opens a page whose scripts and data do not come until `release` is called: the reader's line is slow. */
export async function waitingTab(browser: Browser, address: string): Promise<Tab & { release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const tab = await openTab(browser, address, (page) =>
    page.route("**/_next/static/**/*.js*", async (route) => {
      await released;
      await route.continue();
    }),
  );
  return { ...tab, release };
}

export type Way = "whole" | "changed";

/** Follows a link of the header once the program listens, and says whether the page was loaded whole or changed by its program. */
export async function follow(tab: Tab, path: string): Promise<Way> {
  const { page } = tab;
  await alive(tab);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.locator(`.site-header a[href="${path}"]:visible`).first().click();
  await page.waitForURL((url) => url.pathname === path, { timeout: 30_000 });
  await page.locator("main h1").first().waitFor({ state: "attached", timeout: 30_000 });
  return (await page.evaluate(() => "sameDocument" in window)) ? "changed" : "whole";
}

/** Opens the live map, whose program comes only then. */
export async function openMap({ page }: Tab): Promise<void> {
  await page.locator("[data-explore]").first().click();
  await page.locator(".map[data-ready=true]").waitFor({ timeout: 120_000 });
}
