import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { inWordPress } from "../components/embed/testing/readers.ts";

/** A page of another site, at another origin than ours: what it holds is set by each test. */
let other: Server;
let origin = "";
let held = "";

const listening =
  "<script>window.heard = []; addEventListener('message', ({ origin, data }) => heard.push({ origin, data }))</script>";

test.beforeAll(async () => {
  other = createServer((request, response) => {
    if (request.url !== "/") return response.writeHead(404).end();
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!DOCTYPE html><title>Another site</title>${listening}<h1>Another site</h1>${held}`);
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});

test.afterAll(() => other.close());
test.describe.configure({ mode: "serial" });

interface Heard {
  origin: string;
  data: Record<string, unknown>;
}

const heardBy = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
const ofWordPress = (all: Heard[]) => all.filter(({ data }) => "secret" in data).map(({ data }) => data);
const ofOurs = (all: Heard[]) =>
  all.flatMap(({ data }) =>
    "where-they-met" in data ? [data["where-they-met"] as { version: number; height: number }] : [],
  );

/** Opens the other site with this in it, and notes whom its documents ask and what they are refused. */
async function openOther(page: Page, html: string, baseURL = "") {
  held = html;
  const [asked, failed]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("requestfailed", (request) => failed.push(request.url()));
  const picture = page.waitForResponse((response) => response.url().includes("/map-image/"));
  await page.goto(origin);
  expect((await picture).ok()).toBe(true);
  await page.waitForLoadState("load");
  const strangers = () => asked.filter((address) => ![origin, baseURL].includes(new URL(address).origin));
  return { asked, failed, strangers };
}

/** Cookies, and what the documents of ours have kept. */
async function stored(context: BrowserContext, page: Page, baseURL = "") {
  const frame = page.frames().find((each) => each.url().startsWith(baseURL));
  const kept = await frame?.evaluate(() => [localStorage.length, sessionStorage.length].join());
  return { cookies: await context.cookies(), kept };
}

const frame = (address: string, more = "") => `<iframe src="${address}" width="600" height="400" ${more}></iframe>`;
const shown = "/embed/meetings/2022-05-22-brussels?theme=dark";

test("stands in the page of another site, says its height in three ways, and keeps and asks nothing", async ({
  page,
  context,
  baseURL,
}) => {
  const { failed, strangers } = await openOther(page, frame(`${baseURL}${shown}`), baseURL);
  const embed = page.frameLocator("iframe");
  await expect(embed.getByRole("heading", { level: 1 })).toHaveText("Pashinyan and Aliyev meet in Brussels");
  await expect(embed.locator("blockquote")).toBeVisible();
  await expect(embed.locator(".map-image")).toHaveJSProperty("complete", true);
  expect(await embed.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    "rgb(25, 24, 21)",
  );
  await expect.poll(async () => ofOurs(await heardBy(page)).length).toBeGreaterThan(0);
  const heard = await heardBy(page);
  const [{ version = 0, height = 0 } = {}] = ofOurs(heard);
  expect(version).toBe(1);
  expect(height).toBeGreaterThan(400);
  expect(heard.map(({ data }) => data)).toContainEqual({ sentinel: "amp", type: "embed-size", height });
  // WordPress alone gives a secret
  expect(ofWordPress(heard)).toEqual([]);
  for (const { origin: from } of heard) expect(from).toBe(baseURL);
  expect(await stored(context, page, baseURL)).toEqual({ cookies: [], kept: "0,0" });
  expect([failed, strangers()]).toEqual([[], []]);
});

test("gets the height that it says, needs no more, and says no other until its width changes", async ({
  page,
  baseURL,
}) => {
  await openOther(page, frame(`${baseURL}${shown}`), baseURL);
  const told = async () => ofOurs(await heardBy(page)).map(({ height }) => height);
  await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
  const first = (await told()).at(-1) ?? 0;
  const resize = (name: "height" | "width", value: number) =>
    page
      .locator("iframe")
      .evaluate((element, [attribute, text]) => element.setAttribute(attribute, text), [name, `${value}`] as const);
  await resize("height", first);
  await page.waitForTimeout(600);
  expect(new Set(await told())).toEqual(new Set([first]));
  const inFrame = page.frameLocator("iframe").locator("html");
  expect(await inFrame.evaluate((root) => root.scrollHeight - root.clientHeight)).toBe(0);
  const count = (await told()).length;
  // Higher than it need be, the map takes the rest; the height that is said stays.
  await resize("height", first + 300);
  await page.waitForTimeout(600);
  expect((await told()).slice(count).every((height) => height === first)).toBe(true);
  await resize("width", 320);
  await expect.poll(async () => (await told()).at(-1)).toBeGreaterThan(first);
});

test("works in WordPress' sandbox: seen whole, height with the secret, links by message, nothing refused", async ({
  page,
  context,
  baseURL,
  request,
}) => {
  const answer = await (await request.get(`/oembed?url=${baseURL}/meetings/2022-05-22-brussels`)).json();
  const html = inWordPress(answer, "s3cr3t0000") ?? "";
  expect(html).toContain('sandbox="allow-scripts"');
  const { failed, strangers } = await openOther(page, html, baseURL);
  const embed = page.frameLocator("iframe");
  await expect
    .poll(() => embed.locator("img.map-image").evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  expect(await embed.locator("body").evaluate((body) => getComputedStyle(body).display)).toBe("grid");
  await expect.poll(async () => ofWordPress(await heardBy(page)).length).toBeGreaterThan(0);
  for (const { origin: from } of await heardBy(page)) expect(from).toBe("null");
  const [said] = ofWordPress(await heardBy(page));
  expect(said).toMatchObject({ message: "height", secret: "s3cr3t0000" });
  expect(said?.value).toBeGreaterThanOrEqual(200);
  expect(said?.value).toBeLessThanOrEqual(1000);
  await embed.getByRole("link", { name: "Explore the map" }).click();
  const link = { message: "link", value: `${baseURL}/meetings/2022-05-22-brussels`, secret: "s3cr3t0000" };
  await expect.poll(async () => ofWordPress(await heardBy(page))).toContainEqual(link);
  expect(context.pages()).toHaveLength(1);
  // who listens only now asks, as WordPress does
  const before = ofWordPress(await heardBy(page)).length;
  await page.evaluate(() => window.frames[0]?.postMessage({ message: "ready", secret: "s3cr3t0000" }, "*"));
  await expect.poll(async () => ofWordPress(await heardBy(page)).length).toBeGreaterThan(before);
  const [kept] = await Promise.all([embed.locator("html").evaluate(() => window.origin), context.cookies()]);
  expect(kept).toBe("null");
  expect(await context.cookies()).toEqual([]);
  expect([failed, strangers()]).toEqual([[], []]);
});

test("says to WordPress 200 px at least and 1000 at most", async ({ page, baseURL }) => {
  for (const [address, width, value] of [
    ["/embed/about?show=quotation", 1200, 200],
    ["/embed/deployments/russian-peacekeepers?on=2013&with=2021", 320, 1000],
  ] as const) {
    held = `<iframe src="${baseURL}${address}#?secret=abc123" width="${width}" height="300"></iframe>`;
    await page.goto(origin);
    await expect.poll(async () => ofWordPress(await heardBy(page)).at(-1)?.value).toBe(value);
    const own = ofOurs(await heardBy(page)).at(-1)?.height ?? 0;
    expect(value === 200 ? own < 200 : own > 1000).toBe(true);
  }
});

test("shows the same with scripts off, and in a sandbox that allows nothing", async ({ browser, baseURL }) => {
  for (const [javaScriptEnabled, more] of [
    [false, ""],
    [true, "sandbox"],
  ] as const) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const [sheet, map] = ["/embed.css", "/map-image/"].map((path) =>
      page.waitForResponse((response) => new URL(response.url()).pathname.startsWith(path)),
    );
    const { failed, strangers } = await openOther(
      page,
      frame(`${baseURL}/embed/places/tbilisi?theme=light`, more),
      baseURL,
    );
    expect([failed, strangers()]).toEqual([[], []]);
    // What is in a frame that allows nothing cannot be measured from here: what it is made of has come.
    expect([(await sheet)?.ok(), (await map)?.ok()]).toEqual([true, true]);
    if (!javaScriptEnabled) {
      const embed = page.frameLocator("iframe");
      await expect(embed.getByRole("link", { name: /^Explore the map/ })).toHaveAttribute("href", "/places/tbilisi");
      await expect(embed.locator("blockquote")).toContainText("Tbilisi");
    }
    await context.close();
  }
});

test("opens the atlas beside the page that it stands in, at the very view", async ({ page, context, baseURL }) => {
  await openOther(page, frame(`${baseURL}/embed/places/tbilisi?on=2021`), baseURL);
  const opened = context.waitForEvent("page");
  await page.frameLocator("iframe").getByRole("link", { name: "Explore the map" }).click();
  await expect(await opened).toHaveURL(`${baseURL}/places/tbilisi?on=2021`);
  expect(page.url()).toBe(`${origin}/`);
});

test("says nothing where it stands alone", async ({ page }) => {
  await page.addInitScript(listening.replace(/<\/?script>/g, ""));
  await page.goto("/embed/places/tbilisi#?secret=abc123");
  await page.waitForTimeout(500);
  expect(await heardBy(page)).toEqual([]);
});

for (const address of [
  "/",
  "/places/tbilisi",
  "/places/tbilisi?on=2013",
  "/search?q=tbilisi",
  "/embed-this/places/tbilisi",
  "/nowhere",
  "/embedding",
  "/map-image/wide/3.1/45.07/22.63/2w7/no-arcs.svg",
]) {
  test(`nobody else may frame ${address}`, async ({ page, baseURL }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    held = frame(`${baseURL}${address}`);
    await page.goto(origin);
    await expect.poll(() => said.join()).toMatch(/frame-ancestors|X-Frame-Options/i);
    expect(page.frames().map((each) => each.url())).not.toContain(`${baseURL}${address}`);
  });
}

test("fits without scrolling into the frame that oEmbed gives it", async ({ page, request, baseURL }) => {
  for (const path of [
    "/",
    "/map",
    "/places/tbilisi",
    "/places/khankendi-stepanakert?on=2013&with=2021",
    "/meetings/2013-01-28-paris",
    "/deployments/russian-peacekeepers",
    "/events/2020-10-18-humanitarian-truce",
    "/articles/tbilisi-2022",
  ])
    for (const most of [320, 480, 600, 800]) {
      const url = encodeURIComponent(`${baseURL}${path}`);
      const { width, height } = await (await request.get(`/oembed?url=${url}&maxwidth=${most}`)).json();
      await page.setViewportSize({ width, height });
      await page.goto(`/embed${path === "/" ? "" : path}`);
      const scrolls = await page.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return [scrollHeight - clientHeight, scrollWidth - clientWidth];
      });
      expect(scrolls, `${path} at ${most}`).toEqual([0, 0]);
    }
});

test("of a renamed or mistyped page leads to that page's, and of none says so with the status of none", async ({
  request,
}) => {
  const led = await request.get("/embed/Places/Tbilisi?on=2013&theme=dark", { maxRedirects: 0 });
  expect([led.status(), led.headers().location]).toEqual([308, "/embed/places/tbilisi?on=2013&theme=dark"]);
  const missing = await request.get("/embed/places/nowhere");
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain("no page of the atlas");
});

test("does not depend on a reader's language, and leaves no cookie", async ({ request }) => {
  const plain = await request.get("/embed/places/tbilisi");
  const chosen = await request.get("/embed/places/tbilisi", { headers: { Cookie: "names=hy" }, maxRedirects: 0 });
  expect(chosen.status()).toBe(200);
  expect(await chosen.text()).toBe(await plain.text());
  expect(plain.headers()["set-cookie"]).toBeUndefined();
});
