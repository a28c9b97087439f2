import { expect, type Page } from "@playwright/test";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

const meeting = "/meetings/2022-05-22-brussels";

/** Opens the citation of the first excerpt, or of the page. */
async function openCitation(page: Page, of: "excerpt" | "page") {
  const details = page.locator(of === "page" ? ".entry > .cite" : "figure.excerpt .cite").first();
  await pageAlive(page);
  await details.locator("summary").click();
  await expect(details.getByRole("button", { name: "Citation" })).toBeVisible();
  return details;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a reader copies the citation of a page, dated today, and is told so", async ({ page }) => {
    await page.goto(meeting);
    const details = await openCitation(page, "page");
    const copy = details.getByRole("button", { name: "Citation" });
    await copy.click();
    await expect(copy).toHaveAttribute("data-said", "Copied");
    await expect(page.locator("body > p[role=status]")).toHaveText("Copied");
    const copied = await clipboard(page);
    expect(copied).toMatch(/^Where They Met, “Pashinyan and Aliyev meet in Brussels, 22 May 2022\.” Last changed /);
    expect(copied).toMatch(/\/meetings\/2022-05-22-brussels\. Accessed \d{1,2} \w+ \d{4}\.$/);
    await expect(copy).not.toHaveAttribute("data-said");
  });

  for (const [name, beginning] of [
    ["BibTeX", "@misc{where-they-met-met-in-brussels,"],
    ["RIS", "TY  - NEWS"],
    ["CSL-JSON", '[\n  {\n    "id": "where-they-met-met-in-brussels"'],
    ["Annotation", '{\n  "@context": "http://www.w3.org/ns/anno.jsonld"'],
  ]) {
    test(`a reader copies an excerpt as ${name}`, async ({ page }) => {
      await page.goto(meeting);
      const details = await openCitation(page, "excerpt");
      const copy = details.locator("button", { hasText: name });
      await copy.click();
      await expect(copy).toHaveAttribute("data-said", "Copied");
      expect((await clipboard(page)).replaceAll("\r\n", "\n").slice(0, beginning?.length)).toBe(beginning);
    });
  }

  test("a reader copies the deep link of an excerpt, and it leads there", async ({ page }) => {
    await page.goto(meeting);
    const details = await openCitation(page, "excerpt");
    await details.getByRole("button", { name: "Link" }).click();
    await expect.poll(() => clipboard(page)).toMatch(/\/articles\/tbilisi-2022#met-in-brussels$/);
    await page.goto(await clipboard(page));
    await expect(page.locator("#met-in-brussels")).toBeInViewport();
  });

  test("“Share” beside the title copies the page's address and says so", async ({ page }) => {
    await page.goto("/places/tbilisi");
    await pageAlive(page);
    const share = page.getByRole("main").getByRole("button", { name: "Share" });
    await share.click();
    await expect(share).toHaveAttribute("data-said", "Link copied");
    await expect(page.locator("body > p[role=status]")).toHaveText("Link copied");
    expect(await clipboard(page)).toMatch(/\/places\/tbilisi$/);
  });

  test("“Link to this excerpt” is copied and followed", async ({ page }) => {
    await page.goto("/articles/paris-2013");
    await pageAlive(page);
    await page.locator("#truce-1994 summary").click();
    const link = page.locator("#truce-1994").getByRole("link", { name: "Link to this excerpt" });
    await link.click();
    await expect(page).toHaveURL(/#truce-1994$/);
    await expect.poll(() => clipboard(page)).toMatch(/\/articles\/paris-2013#truce-1994$/);
  });

  test("the keyboard alone copies a citation", async ({ page }) => {
    await page.goto(meeting);
    await pageAlive(page);
    await page.locator(".entry > .cite summary").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".entry > .cite").getByRole("button", { name: "Citation" })).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => clipboard(page)).toContain("Where They Met, “Pashinyan and Aliyev");
  });
});

test.describe("without a clipboard", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
      Object.defineProperty(navigator, "clipboard", { value: { writeText: refuse, write: refuse } });
    });
  });

  for (const name of ["Citation", "BibTeX"]) {
    test(`the ${name} that may not be copied is selected, with a line on the keys`, async ({ page }) => {
      await page.goto(meeting);
      const details = await openCitation(page, "page");
      await details.getByRole("button", { name }).click();
      const field = page.getByLabel(/Press (Ctrl\+|⌘)C to copy/);
      await expect(field).toBeFocused();
      const selected = await field.evaluate((element: HTMLTextAreaElement) =>
        element.value.slice(element.selectionStart, element.selectionEnd),
      );
      expect(selected).toContain("Pashinyan and Aliyev meet in Brussels");
    });
  }

  test("the link to a view of the map is selected too", async ({ page }) => {
    await page.goto("/places/tbilisi");
    await pageAlive(page);
    await page.locator("#map").getByRole("button", { name: "Copy link to this view" }).click();
    const field = page.getByLabel(/Press (Ctrl\+|⌘)C to copy/).first();
    await expect(field).toHaveValue(/\/places\/tbilisi\?map=/);
  });
});

for (const [address, type, name, shown] of [
  ["entries/2022-05-22-brussels.bib", "text/x-bibtex", "where-they-met-2022-05-22-brussels.bib", /^@misc\{/],
  [
    "entries/russian-peacekeepers.ris",
    "application/x-research-info-systems",
    "where-they-met-russian-peacekeepers.ris",
    /^TY {2}- ELEC\r\n/,
  ],
  [
    "excerpts/talks-in-tbilisi.json",
    "application/vnd.citationstyles.csl+json",
    "where-they-met-talks-in-tbilisi.json",
    /"circa": true/,
  ],
  [
    "excerpts/talks-in-tbilisi.jsonld",
    "application/ld+json",
    "where-they-met-talks-in-tbilisi.jsonld",
    /TextQuoteSelector/,
  ],
  [
    "entries/2022-05-22-brussels.jsonld",
    "application/ld+json",
    "where-they-met-2022-05-22-brussels.jsonld",
    /AnnotationCollection/,
  ],
  ["excerpts/talks-in-tbilisi.txt", "text/plain", "where-they-met-talks-in-tbilisi.txt", /Accessed \d+ \w+ \d{4}\.\n$/],
] as const) {
  test(`/cite/${address} is ${type} with a name of its own`, async ({ request }) => {
    const answer = await request.get(`/cite/${address}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain(type);
    expect(answer.headers()["content-disposition"]).toContain(`filename="${name}"`);
    expect(await answer.text()).toMatch(shown);
  });
}

for (const address of [
  "entries/nowhere.bib",
  "excerpts/2022-05-22-brussels.bib",
  "entries/2022-05-22-brussels.pdf",
  "places/tbilisi.bib",
]) {
  test(`/cite/${address} does not exist`, async ({ request }) => {
    expect((await request.get(`/cite/${address}`)).status()).toBe(404);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the citation can be read, its files fetched, and nothing is offered that needs a script", async ({ page }) => {
    await page.goto(meeting);
    for (const details of await page.locator(".cite").all()) {
      await details.locator("summary").click();
      await expect(details.locator("p")).toContainText("Where They Met");
      const download = page.waitForEvent("download");
      await details.getByRole("link", { name: "BibTeX" }).click();
      expect((await download).suggestedFilename()).toMatch(/^where-they-met-.+\.bib$/);
    }
    await expect(page.getByRole("button", { name: "Share" })).toHaveCount(0);
    await expect(page.locator(".cite button")).toHaveCount(0);
  });
});
