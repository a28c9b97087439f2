import { expect, type Page } from "@playwright/test";
import { spellings } from "../lib/search/testing/spellings.ts";
import { mapAtRest, pageAlive, renderedFeatures, selectedPlaces } from "./support.ts";
import { test } from "./warm.ts";

const all = spellings.flatMap(({ queries }) => queries);
const field = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const failure = (page: Page) => page.getByRole("dialog").getByRole("alert");
const options = (page: Page) => page.getByRole("dialog").getByRole("option");

async function openSearch(page: Page, path = "/about"): Promise<void> {
  await page.goto(path);
  await pageAlive(page);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
}

test("there are at least 40 spellings in five scripts to find a place by", () => {
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(spellings.length).toBeGreaterThanOrEqual(5);
});

for (const { script, queries } of spellings) {
  test(`typing a place in ${script} letters offers it first`, async ({ page }) => {
    await openSearch(page);
    for (const [query, place] of queries) {
      await field(page).fill(query);
      await expect(options(page).first(), query).toHaveAttribute("href", `/places/${place}`);
    }
  });

  test(`the server finds a place in ${script} letters without a script`, async ({ request }) => {
    for (const [query, place] of queries) {
      const html = await (await request.get("/search", { params: { q: query } })).text();
      const [, section = ""] = html.split('id="place"');
      expect(/<a [^>]*href="([^"]+)"/.exec(section)?.[1], query).toBe(`/places/${place}`);
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the header leads to a form, and the form to the place", async ({ page }) => {
    await page.goto("/meetings");
    await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
    await expect(page).toHaveURL("/search");
    await page.getByRole("searchbox").fill("Ստեփանակերտ");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(page.getByRole("status").filter({ hasText: "results for" })).toContainText("“Ստեփանակերտ”");
    const first = page.locator("#place + ul li, .search-group li").first();
    await expect(first.locator("bdi[lang=hy]")).toHaveText("Ստեփանակերտ");
    await expect(first).toContainText("(Armenian)");
    await first.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Khankendi / Stepanakert");
  });

  test("the drawn map marks what was found, and keeps the search when another date is asked for", async ({ page }) => {
    await page.goto("/search?q=Tbilisi");
    await expect(page.locator('#map a.marker-link[aria-current="true"]').first()).toHaveAttribute(
      "data-place",
      "tbilisi",
    );
    const explore = new URL((await page.locator("[data-explore]").getAttribute("href")) ?? "", "http://localhost");
    expect(explore.searchParams.get("q")).toBe("Tbilisi");
    for (const cluster of await page.locator('#map a[href^="?map="]').all()) {
      await expect(cluster).toHaveAttribute("href", /[?&]q=Tbilisi/);
    }
    await page.locator(".timeline a").first().click();
    await expect(page).toHaveURL(/q=Tbilisi/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Search: Tbilisi");
  });

  test("what is found is grouped and marked", async ({ page }) => {
    await page.goto("/search?q=paris");
    const groups = page.getByRole("main").getByRole("heading", { level: 2 });
    await expect(groups.first()).toContainText("Places");
    expect(await groups.count()).toBeGreaterThan(3);
    await expect(page.locator("main mark").first()).toHaveText("Paris");
  });

  test("a search for nothing known says so, suggests names and asks not to be indexed", async ({ page }) => {
    await page.goto("/search?q=Rambolette");
    await expect(page.getByText("Nothing found for “Rambolette”.")).toBeVisible();
    await expect(page.locator(".did-you-mean").getByRole("link").first()).toHaveAttribute(
      "href",
      "/places/rambouillet",
    );
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    await page.goto("/search");
    await expect(page.locator("meta[name=robots]")).toHaveCount(0);
  });

  test("a search of strange characters is harmless", async ({ page }) => {
    for (const query of ["<script>alert(1)</script>", "%%%", "\u0000", "😀", "x".repeat(5000), "()[]{}*+?^$|\\"]) {
      const answer = await page.goto(`/search?q=${encodeURIComponent(query)}`);
      expect(answer?.status(), query).toBe(200);
    }
  });
});

test("“/” opens the search, but not while somebody types; Escape closes it and gives the focus back", async ({
  page,
}) => {
  await page.goto("/search");
  await pageAlive(page);
  await page.getByRole("searchbox").focus();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toHaveValue("/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const link = page.getByRole("main").getByRole("link", { name: "Xankəndi" });
  await link.focus();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("Ctrl-K opens the search even from a field, a click on the header does too", async ({ page }) => {
  await page.goto("/search");
  await pageAlive(page);
  await page.getByRole("searchbox").focus();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
  await expect(field(page)).toBeFocused();
});

test("the arrow keys go round the list, and Enter follows the one that is chosen", async ({ page }) => {
  await openSearch(page);
  await field(page).fill("lachin");
  const chosen = () => field(page).getAttribute("aria-activedescendant");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await expect(options(page).last()).toHaveText(/^All \d+ results/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const second = options(page).nth(1);
  expect(await chosen()).toBe(await second.getAttribute("id"));
  const address = (await second.getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the list is grouped, says how much was found and leads to all of it", async ({ page }) => {
  await openSearch(page);
  await field(page).fill("Brüssel");
  await expect(page.getByRole("group", { name: "Places" }).getByRole("option")).toHaveCount(1);
  await expect(page.getByRole("group", { name: "Meetings" }).getByRole("option")).toHaveCount(4);
  await expect(options(page).first().locator("bdi[lang=az]")).toHaveText("Brüssel");
  await expect(options(page).first().locator("mark").first()).toHaveText("Brussel");
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(/^\d+ results for “Brüssel”\.$/);
  await options(page).last().click();
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent("Brüssel")}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Search: Brüssel");
});

test("a misspelt word is met nearly, and nonsense by what can be looked for", async ({ page }) => {
  await openSearch(page);
  await field(page).fill("Tblisi");
  await expect(page.getByRole("dialog")).toContainText("Nothing is written “Tblisi”.");
  await expect(options(page).first()).toHaveAttribute("href", "/places/tbilisi");
  await field(page).fill("zzzzqqqq");
  await expect(page.getByRole("dialog")).toContainText("Nothing found for “zzzzqqqq”.");
  await expect(options(page)).toHaveCount(0);
  await expect(page.getByRole("dialog").getByRole("link", { name: "Xankəndi" })).toBeVisible();
});

test("the live map marks the place that was found, and moving it keeps the search", async ({ page }) => {
  await page.goto("/search?q=%E1%83%97%E1%83%91%E1%83%98%E1%83%9A%E1%83%98%E1%83%A1%E1%83%98");
  expect(await selectedPlaces(page)).toEqual(["tbilisi"]);
  await page.locator(".map-canvas canvas").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/map=/);
  expect(new URL(page.url()).searchParams.get("q")).toBe("თბილისი");
});

test("of many places that were found the map shows these alone", async ({ page }) => {
  await page.goto("/search?q=Aliyev");
  await mapAtRest(page);
  const places = new Set((await renderedFeatures(page, ["entries"])).map(({ properties }) => properties.place));
  expect(places).toContain("kazan");
  expect(places).not.toContain("tehran");
});

test.describe("when the index does not arrive", () => {
  test("the reader is told, can try again, and has the server’s search", async ({ page }) => {
    let answers = false;
    await page.route("**/search-index.json", (route) => (answers ? route.continue() : route.abort()));
    await openSearch(page);
    await field(page).fill("Շուշի");
    await expect(failure(page)).toContainText("The instant search could not be loaded.");
    await expect(failure(page).getByRole("link")).toHaveAttribute("href", `/search?q=${encodeURIComponent("Շուշի")}`);
    answers = true;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(field(page)).toBeFocused();
    await expect(options(page).first()).toHaveAttribute("href", "/places/shusha-shushi");
  });

  test("Enter asks the server", async ({ page }) => {
    await page.route("**/search-index.json", (route) => route.abort());
    await openSearch(page);
    await field(page).fill("tehran");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/search?q=tehran");
    await expect(page.locator(".search-group a").first()).toHaveAttribute("href", "/places/tehran");
  });

  test("a slow one is announced", async ({ page }) => {
    await page.route("**/search-index.json", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await openSearch(page);
    await expect(page.getByText("Loading the search…")).toBeVisible();
    await field(page).fill("tehran");
    await expect(options(page).first()).toHaveAttribute("href", "/places/tehran");
    await expect(page.getByText("Loading the search…")).toHaveCount(0);
  });
});

test.describe("where there is more than a browser is sent, and the server is asked", () => {
  const askServer = (page: Page) =>
    page.route("**/search-index.json", (route) => route.fulfill({ json: { ask: "/search.json" } }));
  const queryOf = (address: string) => new URL(address).searchParams.get("q") ?? "";
  const waiting = (page: Page) => page.getByRole("dialog").getByText("Searching…");

  /** What is shown for a query, marks and all, once it is known. */
  async function shown(page: Page, query: string): Promise<string> {
    await field(page).fill(query);
    await expect(page.getByRole("dialog").getByRole("status")).toContainText(`“${query}”`);
    return page.locator(".search-found").innerHTML();
  }

  test("the dialog shows the very same as with an index of its own, and is read out alike", async ({ page }) => {
    const queries = [
      "Brüssel",
      "Ստեփանակերտ",
      "تهران",
      "Blinken 2023",
      "Tblisi",
      "Tbilisi trombone",
      "Rambolette",
      "ka",
    ];
    await openSearch(page);
    const own: string[] = [];
    for (const query of queries) own.push(await shown(page, query));
    await askServer(page);
    await openSearch(page);
    for (const [number, query] of queries.entries()) expect(await shown(page, query), query).toBe(own[number]);
  });

  test("of what is typed in one go the server is asked once, and the keys lead to what it found", async ({ page }) => {
    await askServer(page);
    await openSearch(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (new URL(request.url()).pathname === "/search.json") asked.push(queryOf(request.url()));
    });
    await page.keyboard.type("lachin", { delay: 20 });
    await expect(options(page).first()).toHaveAttribute("href", "/places/berdzor-lachin");
    expect(asked.at(-1)).toBe("lachin");
    expect(asked.length).toBeLessThan(4);
    await page.keyboard.press("ArrowDown");
    const address = (await options(page).nth(1).getAttribute("href")) ?? "";
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(address);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("nothing is shown for an older query: its request is cancelled, and a slow one is announced", async ({
    page,
  }) => {
    await askServer(page);
    const late: (() => void)[] = [];
    await page.route("**/search.json?q=paris", async (route) => {
      await new Promise<void>((resolve) => late.push(resolve));
      await route.continue().catch(() => {});
    });
    await openSearch(page);
    await field(page).fill("tehran");
    await expect(options(page).first()).toHaveAttribute("href", "/places/tehran");
    const cancelled = page.waitForEvent("requestfailed", (request) => queryOf(request.url()) === "paris");
    await field(page).fill("paris");
    await expect(waiting(page)).toBeVisible();
    await expect(options(page)).toHaveCount(0);
    await field(page).fill("geneva");
    await cancelled;
    await expect(options(page).first()).toHaveAttribute("href", "/places/geneva");
    await expect(waiting(page)).toHaveCount(0);
    for (const release of late) release();
    await page.waitForTimeout(500);
    await expect(options(page).first()).toHaveAttribute("href", "/places/geneva");
  });

  test("Enter before the answer asks for the page of the search", async ({ page }) => {
    await askServer(page);
    await page.route("**/search.json?*", () => {});
    await openSearch(page);
    await field(page).fill("tehran");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/search?q=tehran");
  });

  test("a failure is said with its cause, can be tried again, and goes with the next letters", async ({ page }) => {
    await askServer(page);
    let answers = false;
    await page.route("**/search.json?*", (route) => (answers ? route.continue() : route.abort()));
    await openSearch(page);
    await field(page).fill("Շուշի");
    await expect(failure(page)).toContainText("The search did not answer: there is no connection to the site.");
    await expect(failure(page).getByRole("link")).toHaveAttribute("href", `/search?q=${encodeURIComponent("Շուշի")}`);
    answers = true;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(field(page)).toBeFocused();
    await expect(options(page).first()).toHaveAttribute("href", "/places/shusha-shushi");
    answers = false;
    await field(page).fill("baku");
    await expect(failure(page)).toBeVisible();
    answers = true;
    await field(page).fill("bakou");
    await expect(failure(page)).toHaveCount(0);
    await expect(options(page).first()).toHaveAttribute("href", "/places/baku");
  });
});
