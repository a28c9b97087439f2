import { expect } from "@playwright/test";
import { pageAlive, withoutLiveMap } from "./support.ts";
import { test } from "./warm.ts";

test.beforeEach(({ page }) => withoutLiveMap(page));

/** One of each kind of page, and what its first sentence must tell. */
const answers: [path: string, tells: RegExp][] = [
  [
    "/places/brussels",
    /^\d+ meetings from 11 July 2017 to 26 September 2023, \d+ of leaders, .+ convened by the European Union \(\d+\)/,
  ],
  ["/places/tbilisi", /^1 meeting of foreign ministers on 16 July 2022, without a mediator\./],
  ["/places/baku", /^No meeting of this record was held here; \d+ events concern it, from /],
  [
    "/meetings/2022-05-22-brussels",
    /^The \d+\w\w meeting of leaders in this record, 46 days after the one before \(Brussels\); the next followed 101 days later \(Brussels\)\.$/,
  ],
  [
    "/deployments/russian-peacekeepers",
    /^From 10 November 2020 to 12 June 2024: \d+ sites in \d+ places are named here; \d+ meetings of this record fall into that time\.$/,
  ],
  ["/articles/tbilisi-2022", /^\d+ excerpts from \d+ paragraphs; \d+ entries of this atlas stand on them\.$/],
  ["/meetings", /^\d+ meetings from .+: \d+ of leaders, \d+ of foreign ministers and \d+ of other officials\.$/],
  ["/events", /^\d+ events from 1991 to /],
  ["/places", /^\d+ places; meetings were held in \d+ of them; most often Moscow \(\d+\)/],
  ["/articles", /^2 articles with \d+ excerpts, on which \d+ entries of \d+ stand\.$/],
  ["/timeline", /^The talks in order, 1991 to \d{4}: \d+ meetings, \d+ deployments? and \d+ events/],
  ["/tour", /^\d+ stops, \d+ of them with the sentence/],
];

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, tells] of answers) {
    test(`${path} answers first: a computed sentence stands under its heading and in its description`, async ({
      page,
    }) => {
      await page.goto(path);
      const answer = page.locator("main .answer");
      await expect(answer).toHaveCount(1);
      const text = (await answer.innerText()).replaceAll("\u00a0", " ");
      expect(text).toMatch(tells);
      const order = await answer.evaluate((sentence) => {
        const heading = document.querySelector("h1");
        return heading ? heading.compareDocumentPosition(sentence) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
      });
      expect(order).toBeGreaterThan(0);
      const description = await page.locator("meta[name=description]").getAttribute("content");
      if (path !== "/tour" && !path.startsWith("/articles/")) expect(description).toContain(text.slice(0, 40));
    });
  }

  test("rows of one place tell who convened and what came of it, not the same title again and again", async ({
    page,
  }) => {
    await page.goto("/places/brussels");
    const rows = page.locator(".entry-list li");
    const links = await rows.getByRole("link").allTextContents();
    expect(new Set(links).size).toBe(links.length);
    const row = rows.filter({ has: page.locator('a[href="/meetings/2022-04-06-brussels"]') });
    await expect(row).toContainText("Pashinyan, I.");
    await expect(row).toContainText("European Union · quotation");
    await expect(row).toContainText(
      "The foreign ministers were to start work on a peace treaty. A joint border commission",
    );
  });

  test("home and About promise the sentence for as many records as have one", async ({ page }) => {
    for (const path of ["/", "/about"]) {
      await page.goto(path);
      const promise = (await page.getByRole("main").innerText()).match(/For (\d+) of (\d+) records/);
      await page.goto("/articles");
      await expect(page.locator(".answer")).toContainText(`${promise?.[1]} entries of ${promise?.[2]} stand`);
    }
  });
});

test("the meeting before and the next are a key away, named in the language that the address asks for", async ({
  page,
}) => {
  await page.goto("/meetings/2022-05-22-brussels?names=hy");
  await pageAlive(page);
  const answer = page.locator("main .answer");
  await expect(answer.locator("[lang=hy]").first()).toBeVisible();
  await answer.getByRole("link").last().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/meetings/2022-08-31-brussels");
});
