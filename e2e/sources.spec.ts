import { expect } from "@playwright/test";
import { entryPath } from "../lib/atlas/atlas.ts";
import { attribution, referencesOf } from "../lib/atlas/attribution.ts";
import { publisherUses } from "../lib/atlas/publisher-uses.ts";
import { entriesByBestRank, entriesMarked, pagesNamed } from "../lib/atlas/quality.ts";
import { countSources, sourcingOf } from "../lib/atlas/sourcing.ts";
import { loadAtlas } from "../lib/content/load.ts";
import { otherLanguages, ownNameOf } from "../lib/words/languages.ts";
import { siteMapPaths } from "./site-map.ts";
import { test } from "./warm.ts";

const atlas = loadAtlas();
const { people } = atlas;
const uses = publisherUses(atlas);

test.use({ javaScriptEnabled: false });

test("the page of sources has every publisher, and leads to the entries that stand on it, folded", async ({ page }) => {
  await page.goto("/sources");
  await expect(page.locator(".publishers > li")).toHaveCount(uses.length);
  const [use] = uses.toSorted((a, b) => b.entries.length - a.entries.length);
  const item = page.locator(`[id="${use?.publisher.id}"]`);
  await item.getByRole("link").click();
  await expect(page.locator(":target")).toBeInViewport();
  await expect(item.getByRole("link", { includeHidden: true }).first()).toBeHidden();
  await item.locator("summary").click();
  const paths = await item.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(paths).toEqual(use?.entries.map(entryPath));
});

test("links narrow the publishers to a voice and a rank, and lead back to all", async ({ page }) => {
  const listed = () => page.locator(".publishers > li").evaluateAll((items) => items.map(({ id }) => id));
  await page.goto("/sources");
  await page
    .locator(".source-filters")
    .getByRole("link", { name: /^Azerbaijani \d/ })
    .click();
  await expect(page).toHaveURL(/\/sources\?voice=azerbaijani$/);
  await page
    .locator(".source-filters")
    .getByRole("link", { name: /^3 partisan/ })
    .click();
  await expect(page).toHaveURL(/\/sources\?voice=azerbaijani&rank=3$/);
  const wanted = uses.filter(({ publisher: { voice, rank } }) => voice === "azerbaijani" && rank === 3);
  expect(await listed()).toEqual(wanted.map(({ publisher }) => publisher.id));
  await page.getByRole("link", { name: "All publishers" }).click();
  expect(await listed()).toHaveLength(uses.length);
});

test("every reference of an entry leads to its publisher", async ({ page }) => {
  const entry = atlas.entries.find(({ references }) => references.length > 2);
  await page.goto(entryPath(entry ?? { kind: "meeting", id: "" }));
  const links = page.locator(".sources .reference-rank a");
  await expect(links).toHaveCount(entry?.references.length ?? 0);
  await links.first().click();
  await expect(page.locator(":target b")).toHaveText(
    atlas.publisher(entry?.references[0]?.publisher ?? "")?.name ?? "",
  );
});

test("every entry counts its sources by side, and bears the mark of one side by rule alone", async ({ request }) => {
  for (const entry of atlas.entries) {
    const html = (await (await request.get(entryPath(entry))).text()).replaceAll("<!-- -->", "");
    const { armenian, azerbaijani, third } = countSources(atlas, entry);
    const words = [`${armenian} Armenian`, `${azerbaijani} Azerbaijani`, `${third} other`];
    expect(html.replaceAll("\u00a0", " "), entry.id).toContain(`Sources: ${words.join(", ")}`);
    const marks = sourcingOf(atlas, entry);
    expect(html.includes(">Only Armenian sources carry this."), entry.id).toBe(marks.includes("armenian"));
    expect(html.includes(">Only Azerbaijani sources carry this."), entry.id).toBe(marks.includes("azerbaijani"));
    expect(html.includes(">A single source carries this"), entry.id).toBe(marks.includes("single"));
  }
});

test("a text that somebody else prints is named with the page that prints it", async ({ page }) => {
  const entry = atlas.entries.find((one) => one.references.some(({ copyOf }) => copyOf !== undefined));
  const reference = entry && referencesOf(entry).find(({ copyOf }) => copyOf !== undefined);
  const { page: printer, text } = (reference && attribution(atlas, reference)) ?? {};
  await page.goto(entryPath(entry ?? { kind: "meeting", id: "" }));
  await expect(page.locator(".sources")).toContainText(
    new RegExp(`${text?.name}, (printed|copied) by ${printer?.name}`),
  );
});

test("the page of quality says what is counted from the content", async ({ page }) => {
  await page.goto("/about");
  await page.getByRole("link", { name: "How well the atlas is sourced" }).click();
  await expect(page).toHaveURL(/\/about\/quality$/);
  const row = (words: string) => page.getByRole("row", { name: words }).getByRole("cell").first();
  await expect(row("Official texts")).toHaveText(`${entriesByBestRank(atlas).get(1)}`);
  await expect(row("Armenian sources only")).toHaveText(`${entriesMarked(atlas, "armenian").length}`);
  await expect(row("Azerbaijani sources only")).toHaveText(`${entriesMarked(atlas, "azerbaijani").length}`);
  await expect(page.getByText(`Pages that entries refer to, of ${pagesNamed(atlas.entries).length}`)).toBeVisible();
});

test("the page of Nagorno-Karabakh opens with neutral sentences and the names of both sides", async ({ page }) => {
  await page.goto("/places/nagorno-karabakh");
  const article = page.getByRole("article").first();
  await expect(article.locator("h1 + .answer + p")).toHaveText(
    /^Nagorno-Karabakh is a mountainous region within the recognised/,
  );
  await expect(article.locator("h1 + .answer + p + ul")).toContainText("Արցախ");
  await expect(article.locator("h1 + .answer + p + ul")).toContainText("Qarabağ");
});

for (const path of ["/sources?rank=1", "/about/quality"]) {
  test(`${path} is in the site map, and prints what it folds`, async ({ page, request }) => {
    expect(await siteMapPaths(request)).toContain(path.replace(/\?.*/, ""));
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const folded = page.getByRole("article").locator("details li a").first();
    expect(await folded.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
  });
}

test("of each language it is said how many names of people have a source, and the data has every name with it", async ({
  page,
  request,
}) => {
  await page.goto("/about/quality");
  const table = page.getByRole("table", {
    name: `Names of people in each language with a source, of ${people.length}`,
  });
  const rows = await table.getByRole("row").allInnerTexts();
  const sourced = otherLanguages.map((language) => people.filter(({ names }) => names[language].source).length);
  expect(rows.map((row) => row.split(/\s+/).slice(0, 2))).toEqual(
    otherLanguages.map((language, index) => [ownNameOf[language], String(sourced[index])]),
  );
  await page.getByRole("article").getByRole("link", { name: "data", exact: true }).last().click();
  await expect(page).toHaveURL(/\/data$/);
  const file = page.getByRole("link", { name: "people.csv", exact: true });
  const [head, ...lines] = (await (await request.get((await file.getAttribute("href")) ?? "")).text())
    .trim()
    .split(/\r?\n/);
  expect(head).toBe("name,body,language,written,by_rule,source,source_address,surname_only");
  expect(lines.length).toBe(people.length * otherLanguages.length);
  for (const line of lines) expect(line, line).toMatch(/,true,,,$|,false,.+,"?https?:.+,(true|false)$/);
});
