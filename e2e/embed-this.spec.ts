import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { violations } from "./every-page/axe.ts";

const formOf = (page: import("@playwright/test").Page, name: string) => page.getByLabel(name, { exact: true });

test("every page names the answer of oEmbed for itself, a view for the view", async ({ page, request }) => {
  for (const address of ["/", "/places/tbilisi", "/places/tbilisi?on=2013&names=hy", "/search?q=paris"]) {
    await page.goto(address);
    const link = page.locator('link[rel=alternate][type="application/json+oembed"]');
    await expect(link).toHaveCount(1);
    const { pathname, searchParams } = new URL((await link.getAttribute("href")) ?? "", page.url());
    expect(pathname).toBe("/oembed");
    const asked = new URL(searchParams.get("url") ?? "");
    expect(asked.pathname + asked.search).toBe(address);
    const begun = performance.now();
    const answer = await request.get(`/oembed?url=${encodeURIComponent(new URL(address, page.url()).href)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(answer.headers()["access-control-allow-origin"]).toBe("*");
    expect(new URL(/src="([^"]*)"/.exec((await answer.json()).html)?.[1] ?? "").pathname).toMatch(/^\/embed/);
  }
});

test("a page leads to where it is made ready for another one, with the view in its address", async ({ page }) => {
  await page.goto("/places/tbilisi?on=2013");
  await page.getByRole("link", { name: "Put this on your page" }).click();
  await expect(page).toHaveURL("/embed-this/places/tbilisi?on=2013");
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
  await page.getByRole("link", { name: "← Tbilisi" }).click();
  await expect(page).toHaveURL("/places/tbilisi?on=2013");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an embed is made by choices of a form, seen at once, and its text can be selected", async ({ page }) => {
    await page.goto("/embed-this/places/tbilisi?on=2013");
    await page.getByRole("radio", { name: "map", exact: true }).check();
    await page.getByRole("radio", { name: "dark" }).check();
    await page.getByLabel("Width").fill("480");
    await page.getByRole("button", { name: "Show it so" }).click();
    const address = "/embed/places/tbilisi?on=2013&theme=dark&show=map";
    await expect(page.locator("iframe")).toHaveAttribute("src", address);
    await expect(page.locator("iframe")).toHaveAttribute("width", "480");
    const text = await formOf(page, "Frame").inputValue();
    expect(text).toContain(`${address.replaceAll("&", "&amp;")}"`);
    for (const name of ["Frame", "Frame that takes the height of its content", "Picture and quotation", "Markdown"])
      await expect(formOf(page, name)).not.toBeEditable();
    await expect(page.getByRole("button", { name: "Copy" })).toHaveCount(0);
    await expect(page.getByRole("radio", { name: "dark" })).toBeChecked();
  });
});

test("a text is copied by its button", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/embed-this/meetings/2022-05-22-brussels");
  await page.getByRole("button", { name: "Copy" }).nth(3).click();
  await expect(page.getByRole("status")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await formOf(page, "Markdown").inputValue());
});

test("the frame that listens takes the height of its content on another site", async ({ page }) => {
  await page.goto("/embed-this/places/tbilisi?width=480&height=200");
  const text = await formOf(page, "Frame that takes the height of its content").inputValue();
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!DOCTYPE html><title>Another site</title>${text}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height).toBeGreaterThan(400);
  const inFrame = page.frameLocator("iframe").locator("html");
  expect(await inFrame.evaluate((root) => root.scrollHeight - root.clientHeight)).toBe(0);
  server.close();
});

test("where an embed is made nothing is wider than a phone, and it shows itself within its policy", async ({
  page,
}) => {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/embed-this/deployments/russian-peacekeepers");
    await expect(page.frameLocator("iframe").locator("blockquote")).toBeVisible();
    const root = page.locator("html");
    expect(await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const preview = page.getByRole("region", { name: "How it looks" });
    expect(
      await preview.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      "a frame of which a phone showed a third",
    ).toBe(0);
  }
  expect(faults).toEqual([]);
});

test("axe finds no fault in an embed and where it is made, in either theme", async ({ page }) => {
  for (const address of [
    "/embed/places/tbilisi",
    "/embed/map?on=2013&with=2021",
    "/embed/events/2020-10-18-humanitarian-truce",
    "/embed/nowhere",
    "/embed-this/places/tbilisi",
  ])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: address.startsWith("/embed-this") ? 1100 : 600, height: 700 });
      await page.goto(address);
      expect(await violations(page), `${address} ${colorScheme}`).toEqual([]);
    }
});
