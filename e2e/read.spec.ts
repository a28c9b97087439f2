import { existsSync, readFileSync } from "node:fs";
import { test as cold, expect } from "@playwright/test";
import { inventedArticle } from "../lib/reading/testing/invented-article.ts";
import { violations } from "./every-page/axe.ts";
import { answer, field, give, note, openReady, read, readInvented, state } from "./read-support.ts";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

test.describe("an article", () => {
  test("is answered with its map, its years and what the atlas has beside each sentence", async ({ page }) => {
    await openReady(page);
    await readInvented(page);
    await expect(page.locator(".read-head .intro")).toContainText(/\d sentences read: \d places of the atlas/);
    await expect(page.locator(".read-place", { hasText: "Paris" })).toBeVisible();
    const picture = page.locator(".read-stage img");
    expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
    await expect(page.locator(".read-dates a[aria-label^='28 January 2013']")).toBeVisible();
    await expect(page.locator(".read-dates a[aria-label^='October 2012']")).toBeVisible();
    await expect(
      note(page, "same").getByRole("link", { name: "Foreign ministers meet in Paris" }).first(),
    ).toHaveAttribute("href", "/meetings/2013-01-28-paris");
    await expect(note(page, "same").locator("a[href='/meetings/2012-10-27-paris']")).toBeVisible();
    await expect(note(page, "question")).toContainText("Which rounds were these?");
    await expect(note(page, "not-in-atlas")).toContainText("14 February 2011");
    await expect(note(page, "one-side")).toContainText("Khankendi");
    await expect(page.locator(".read-unknown")).toHaveText("Jean Nobody");
    await expect(state(page)).toContainText("nothing of the text was sent");
  });

  test("is answered without a network once the page says that it needs none, and asks nobody anything", async ({
    page,
  }) => {
    await openReady(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    await readInvented(page);
    await expect(page.locator(".read-place", { hasText: "Paris" })).toBeVisible();
    const picture = page.locator(".read-stage img");
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await give(page, "Министры Армении и Азербайджана встретились в Париже 28 января 2013 года. Իսկ հետո՞։ და მერე?");
    await read(page);
    await expect(page.locator(".read-part")).toContainText("Министры");
    // the picture of the ground is the page's own from before: it says nothing of the text
    expect(asked.filter((url) => !url.includes("/map-image/"))).toEqual([]);
  });

  test("is read while there is a network, and nothing is sent: no request but for a picture that is there already", async ({
    page,
  }) => {
    await openReady(page);
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const before = await page.evaluate(() => performance.getEntriesByType("resource").length);
    await readInvented(page);
    expect(sent.filter((each) => !each.startsWith("GET /map-image/"))).toEqual([]);
    const bytes = await page.evaluate(
      (from) =>
        (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
          .slice(from)
          .reduce((sum, { transferSize }) => sum + transferSize, 0),
      before,
    );
    expect(bytes).toBe(0);
  });

  test("that was saved as a page is read when it is chosen, with what stands around it left out", async ({ page }) => {
    await openReady(page);
    await page.getByLabel("Day of publication").fill(inventedArticle.published);
    const blocks = inventedArticle.text.split("\n\n").map((block) => `<p>${block}</p>`);
    const html = `<!DOCTYPE html><nav>Menu</nav><article>${blocks.join("")}</article><script>document.title="ran"</script>`;
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "a.html", mimeType: "text/html", buffer: Buffer.from(html) });
    await expect(answer(page)).toBeFocused({ timeout: 15_000 });
    await expect(note(page, "same").first()).toBeVisible();
    await expect(page.locator(".read-article")).not.toContainText("Menu");
    expect(await page.title()).not.toBe("ran");
  });

  test("in the folder of articles, where it is there, has its meeting and the one before it as known, and the rounds as a question", async ({
    page,
  }) => {
    const file = `${process.env.ARTICLES ?? "../articles"}/paris-2013.txt`;
    test.skip(!existsSync(file), "its text is not part of the project");
    await openReady(page);
    await give(page, readFileSync(file, "utf8"), "2013-01-29");
    await read(page);
    await expect(answer(page)).toBeFocused({ timeout: 15_000 });
    await expect(page.locator(".read-place", { hasText: "Paris" })).toBeVisible();
    await expect(page.locator(".read-dates a[aria-label^='28 January 2013']")).toBeVisible();
    await expect(note(page, "same").locator("a[href='/meetings/2013-01-28-paris']").first()).toBeVisible();
    await expect(note(page, "same").locator("a[href='/meetings/2012-10-27-paris']").first()).toBeVisible();
    await expect(note(page, "question").filter({ hasText: "Which rounds were these?" }).first()).toBeVisible();
  });
});

test("a sign leads to its note and back, and a date to its sentence, by keyboard", async ({ page }) => {
  await openReady(page);
  await readInvented(page);
  const mark = page.locator(".read-mark").first();
  await mark.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#note-1")).toBeFocused();
  await page.locator("#note-1 .read-verdict a").focus();
  await page.keyboard.press("Enter");
  await expect(mark).toBeFocused();
  await page.locator(".read-dates a").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".read-sentence:focus")).toHaveCount(1);
});

test.describe("the answer can be taken along", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("as annotations and as a list", async ({ page }) => {
    await openReady(page);
    await readInvented(page);
    const copied = async (name: string) => {
      const button = page.getByRole("button", { name });
      await button.click();
      await expect(button).toHaveAttribute("data-said", "Copied");
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const annotations = JSON.parse(await copied("Copy as annotations"));
    expect(annotations).toMatchObject({ type: "AnnotationCollection" });
    expect(annotations.total).toBe(await page.locator(".read-note").count());
    const list = await copied("Copy as a list");
    expect(list).toContain("/meetings/2013-01-28-paris");
    expect(list).toContain("A question: “There have been several rounds");
  });
});

test("a sentence is proposed by a report that has it and nothing else of the text", async ({ page }) => {
  await openReady(page);
  await readInvented(page);
  const link = note(page, "not-in-atlas").getByRole("link", { name: "Propose this to the atlas" });
  const href = (await link.getAttribute("href")) ?? "";
  await page.goto(href);
  await expect(page.locator(".report pre")).toContainText(
    "“On 14 February 2011 the two foreign ministers met in Helsinki",
  );
  await expect(page.locator(".report pre")).toContainText("Where it stands");
  await expect(page.locator(".report pre")).not.toContainText("several rounds");
});

cold(
  "the program that reads and the gazetteer come on no other page, and here not before they are wanted",
  async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    for (const path of ["/about", "/read"]) {
      await page.goto(path);
      await pageAlive(page);
      await page.waitForLoadState("networkidle");
      expect(
        asked.filter((each) => /gazetteer|map-image|worker/.test(each)),
        path,
      ).toEqual([]);
    }
    const before = asked.length;
    await field(page).focus();
    await expect(state(page)).toContainText("no longer needed", { timeout: 30_000 });
    const later = asked.slice(before);
    expect(later).toContain("/gazetteer.json");
    const pictures = later.filter((each) => each.startsWith("/map-image/"));
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) {
      const bytes = await page.evaluate(async (path) => {
        const stream = (await fetch(path)).body?.pipeThrough(new CompressionStream("gzip"));
        return (await new Response(stream).arrayBuffer()).byteLength;
      }, picture);
      expect(bytes / 1000, picture).toBeLessThanOrEqual(25);
    }
  },
);

for (const theme of ["light", "dark"] as const) {
  for (const width of [360, 1440]) {
    test(`the answer is whole at ${width} px in the ${theme} theme, to axe and to the eye`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await openReady(page);
      await readInvented(page);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
