import { expect, type Page } from "@playwright/test";
import { textAlone } from "../support.ts";

/** The landmarks are there once, and the headings have no gap. */
export async function hasItsLandmarks(page: Page): Promise<void> {
  for (const role of ["banner", "main"] as const) await expect(page.getByRole(role)).toHaveCount(1);
  const { pathname } = new URL(page.url());
  const timeline = page.getByRole("navigation", { name: "Timeline" });
  if ([...textAlone, "/timeline/borders"].includes(pathname)) await expect(timeline).toHaveCount(0);
  else await expect(timeline).toBeVisible();
  const levels = await page
    .locator("main :is(h1, h2, h3, h4)")
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
}

/** A title, a description, one heading and a text. */
export async function hasItsText(page: Page): Promise<void> {
  expect(await page.title()).toContain("Where They Met");
  const description = await page.locator("meta[name=description]").getAttribute("content");
  expect(description?.length).toBeGreaterThan(30);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  expect((await page.getByRole("main").innerText()).length).toBeGreaterThan(300);
}

/** The foot has a link that reports this page. */
export async function canBeReported(page: Page, path: string): Promise<void> {
  await expect(page.locator(`.site-footer a[href="/corrections?page=${path}"]`)).toHaveCount(1);
}

/** JSON-LD says what the page is about and where it stands. */
export async function saysWhatItIsAbout(page: Page): Promise<void> {
  const script = page.locator('script[type="application/ld+json"]');
  await expect(script).toHaveCount(1);
  const { "@context": context, "@graph": graph } = JSON.parse((await script.textContent()) ?? "");
  expect(context).toBe("https://schema.org");
  const { itemListElement } = graph.at(-1);
  const { pathname } = new URL(page.url());
  expect(new URL(itemListElement.at(-1).item).pathname).toBe(pathname);
  expect(graph.length > 1, "lists, stops of a tour, the log and the counts have only their breadcrumbs").toBe(
    ["/", "/data"].includes(pathname) ||
      (pathname.split("/").length > 2 && !/^\/(tour|timeline|corrections|about|disagreements)\//.test(pathname)),
  );
}
