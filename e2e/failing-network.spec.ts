import { expect, type Page, test } from "@playwright/test";
import type { Program } from "../lib/boot/begin.ts";
import { mapSays, openMap, openMenu, pageAlive, withoutLiveMap } from "./support.ts";

const chunks = "**/_next/static/chunks/*.js";
const notice = (page: Page) => page.locator(".page-notice");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const toMeetings = (page: Page) =>
  page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Meetings" });
const isStyled = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--ink") !== "");

test("a style sheet that fails at first is asked for once more, and one that never comes leaves the text and its links", async ({
  page,
}) => {
  let failures = 1;
  await page.route("**/_next/static/chunks/*.css", (route) => (failures-- > 0 ? route.abort() : route.continue()));
  await page.goto("/places/tbilisi");
  await expect.poll(() => isStyled(page)).toBe(true);

  failures = Number.POSITIVE_INFINITY;
  await page.goto("/places/baku");
  await expect(heading(page)).toHaveText("Baku");
  await pageAlive(page);
  expect(await isStyled(page)).toBe(false);
  await page.getByRole("main").getByRole("link", { name: "Places" }).first().click();
  await expect(heading(page)).toHaveText("Places");
});

test("a style sheet that never answers does not keep the page blank", async ({ page }) => {
  await page.route("**/_next/static/chunks/*.css", () => {});
  await page.goto("/places/tbilisi", { waitUntil: "commit" });
  await expect(heading(page)).toBeVisible({ timeout: 30_000 });
});

test("whichever part of the program fails at first comes later; until then the links lead on", async ({ page }) => {
  const html = await (await page.request.get("/places/tbilisi")).text();
  const { scripts, data } = JSON.parse(/id="program">(.*?)<\/script>/.exec(html)?.[1] ?? "{}") as Program;
  expect(scripts.length).toBeGreaterThan(5);
  let missing = "";
  await page.route("**/_next/static/**", (route) =>
    route.request().url().endsWith(missing) ? route.abort() : route.continue(),
  );
  for (const part of [...scripts, data]) {
    missing = part;
    const failed = page.waitForEvent("requestfailed");
    await page.goto("/places/tbilisi");
    await failed;
    await page.evaluate(() => window.dispatchEvent(new Event("wheel")));
    if (part !== data) await expect(page.locator(`script[src="${part}"]`)).toBeAttached();
    missing = "none";
    await expect(mapSays(page)).not.toBeEmpty({ timeout: 30_000 });
  }
  missing = scripts[0] ?? "";
  await page.goto("/places/tbilisi");
  await toMeetings(page).click();
  await expect(heading(page)).toHaveText("Meetings");
});

test("without a connection before the program has come, the page stays, says so, and both come with the connection", async ({
  page,
  context,
}) => {
  let offline = true;
  await page.route(chunks, (route) => (offline ? route.abort("internetdisconnected") : route.continue()));
  await page.goto("/places/tbilisi", { waitUntil: "networkidle" });
  await context.setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event("wheel")));
  await expect(page.locator('head > script[src*="/chunks/"]').first()).toBeAttached();
  await toMeetings(page).click();
  await expect(notice(page)).toContainText("You are offline. /meetings opens by itself once the connection is back.");
  await expect(heading(page)).toHaveText("Tbilisi");
  expect(await mapSays(page).textContent()).toBe("");
  offline = false;
  await context.setOffline(false);
  await expect(page).toHaveURL("/meetings");
  await pageAlive(page);

  await context.setOffline(true);
  await page.getByRole("slider", { name: "Date shown on the map" }).press("PageUp");
  const list = page.locator("[data-dated-list][data-behind]");
  await expect(list).toBeVisible();
  const says = list.evaluate((element) => getComputedStyle(element, "::before").content);
  expect(await says).toContain("The list for this date could not be fetched");
  await page.keyboard.press("/");
  await expect(page).toHaveURL(/\/meetings/);
  await expect(heading(page)).toHaveText("Meetings");
});

/** A server that never answers for pages: what the page then says by the clock. */
async function saysWhatComes(page: Page): Promise<void> {
  await page.clock.fastForward(900);
  await expect(notice(page)).toBeEmpty();
  await page.clock.fastForward(300);
  await expect(notice(page)).toHaveText("The next page is on its way …");
  await page.clock.fastForward(10_000);
  await expect(notice(page)).toContainText("The next page does not come. This one stays.");
  await expect(heading(page)).toHaveText("Tbilisi");
}

test("a server that hangs is said to within a second or so, and after ten the page can be asked for again", async ({
  page,
}) => {
  await page.clock.install();
  let hanging = true;
  await page.route("**/meetings?**", (route) => (hanging ? undefined : route.continue()));
  await page.goto("/places/tbilisi", { waitUntil: "networkidle" });
  await page.clock.resume();
  await pageAlive(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  await toMeetings(page).click();
  await saysWhatComes(page);
  hanging = false;
  await page.clock.resume();
  await notice(page).getByRole("link", { name: "Try again" }).click();
  await expect(heading(page)).toHaveText("Meetings");
  await expect(notice(page)).toBeEmpty();

  // A page that comes in time, and the way back, say nothing of it.
  await pageAlive(page);
  await page.locator("main tr[data-places] a").first().click();
  await expect(page).not.toHaveURL("/meetings");
  await expect(notice(page)).toBeEmpty();
});

test("before the program has come, too, a server that hangs is said to", async ({ page }) => {
  await page.route(chunks, (route) => route.abort());
  // While the browser waits for a page nobody can look at the one that is there: it keeps what it said.
  await page.addInitScript(() => {
    const said = Object.assign(window, { said: [] as string[] }).said;
    const note = () => said.push(document.querySelector(".page-notice")?.textContent ?? "");
    new MutationObserver(note).observe(document, { subtree: true, childList: true });
  });
  // "No content" after twelve seconds: the browser stays where it is.
  await page.route("**/meetings", (route) => setTimeout(() => route.fulfill({ status: 204 }), 12_000));
  await page.goto("/places/tbilisi");
  await expect(page.locator("html[data-fonts]")).toBeAttached();
  await toMeetings(page).click({ noWaitAfter: true });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect.poll(said, { timeout: 30_000 }).toContain("The next page does not come. This one stays. Try again");
  expect(await said()).toContain("The next page is on its way …");
  await expect(heading(page)).toHaveText("Tbilisi");
});

test("markers that are nothing, empty, half, HTML or an error are said to be so, in words for people", async ({
  page,
}) => {
  await withoutLiveMap(page);
  const portal = "<!doctype html><title>Sign in to the network</title>";
  const answers: [body: string, status: number, words: string][] = [
    ["null", 200, "something else came instead"],
    ["{}", 200, "something else came instead"],
    ['{"markers":{},"layers":[],"unplaced":[],"known":{}}', 200, "something else came instead"],
    ['{"markers":[', 200, "something else came instead"],
    [portal, 200, "something else came instead, perhaps a network’s page to sign in"],
    ["", 503, "the server answered 503"],
  ];
  let now = answers[0];
  await page.route("**/map-data.json", (route) => route.fulfill({ body: now?.[0] ?? "", status: now?.[1] ?? 200 }));
  await page.goto("/places/tbilisi");
  await openMap(page);
  const line = page.locator(".map-failure");
  for (const answer of answers) {
    now = answer;
    if (answer !== answers[0]) await line.getByRole("button", { name: "Try again" }).click();
    await expect(line).toContainText(`The markers could not be loaded: ${answer[2]}`);
    await expect(line).not.toContainText(/token|undefined|null|JSON/);
    await expect(page.locator(".map-image")).toBeVisible();
  }
  await page.unroute("**/map-data.json");
  await line.getByRole("button", { name: "Try again" }).click();
  // The markers have come: now the map itself fails, as this test lets it.
  await expect(line).toContainText("The interactive map cannot start here");
});

test("markers that never come are given up, and the keys of the slider that need none work meanwhile", async ({
  page,
}) => {
  await page.clock.install();
  await withoutLiveMap(page);
  await page.route("**/map-data.json", () => {});
  await page.goto("/places/tbilisi");
  await page.clock.resume();
  // Busy it is while its program comes, too: from here on it waits for its markers.
  const asked = page.waitForRequest("**/map-data.json");
  await openMap(page);
  await asked;
  await expect(page.locator(".map-host")).toHaveAttribute("aria-busy", "true");
  await page.getByRole("slider", { name: "Date shown on the map" }).press("PageUp");
  await expect(page).toHaveURL(/on=\d{4}/);
  await page.clock.fastForward(21_000);
  const line = page.locator(".map-failure");
  await expect(line).toContainText("The markers could not be loaded: no answer came within 20 seconds.");
  await expect(line.getByRole("button", { name: "Try again" })).toBeVisible();
});

test("in a tab older than a deployment Try again opens the page anew, once, with its view", async ({ page }) => {
  await withoutLiveMap(page);
  await page.goto("/meetings?level=leaders", { waitUntil: "networkidle" });
  await pageAlive(page);
  await page.route(chunks, (route) => route.fulfill({ status: 404, body: "gone" }));
  await page.locator("[data-explore]").click();
  const line = page.locator(".map-failure");
  await expect(line).toContainText("The interactive map could not be fetched.");
  let pages = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) pages += 1;
  });
  await page.unroute(chunks);
  await page.route(chunks, (route) => (pages ? route.continue() : route.fulfill({ status: 404, body: "gone" })));
  // The address is right a moment before the page opens anew.
  const opened = page.waitForEvent("domcontentloaded");
  await line.getByRole("button", { name: "Try again" }).click();
  await opened;
  await expect(page).toHaveURL(/\/meetings\?(?=.*level=leaders)(?=.*map=)/);
  await pageAlive(page);
  await expect(line).toContainText("The interactive map cannot start here");
  expect(pages).toBe(1);
});

test("where storage and cookies are denied the page listens, leads on, and takes a theme", async ({ page }) => {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const store of ["localStorage", "sessionStorage"]) Object.defineProperty(window, store, { get });
    Object.defineProperty(Document.prototype, "cookie", { get, set: get });
  });
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  await openMenu(page);
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await keys.getByRole("checkbox").first().click();
  await keys.getByRole("button", { name: "Close" }).click();
  await toMeetings(page).click();
  await expect(heading(page)).toHaveText("Meetings");
  expect(faults).toEqual([]);
});

test("in an opaque origin, which may fetch nothing, the text is there and its links lead on", async ({ page }) => {
  await page.route("**/places/tbilisi", async (route) => {
    const answer = await route.fetch();
    const policy = `${answer.headers()["content-security-policy"]}; sandbox allow-scripts allow-forms`;
    return route.fulfill({ response: answer, headers: { ...answer.headers(), "content-security-policy": policy } });
  });
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto("/places/tbilisi");
  await expect(heading(page)).toHaveText("Tbilisi");
  await expect(page.getByText("This page could not be shown")).toHaveCount(0);
  await page.getByRole("main").getByRole("link", { name: "Places" }).first().click();
  await expect(heading(page)).toHaveText("Places");
  expect(faults).toEqual([]);
});
