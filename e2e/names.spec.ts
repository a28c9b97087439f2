import { expect, type Page } from "@playwright/test";
import { mapAtRest, pageAlive, renderedFeatures } from "./support.ts";
import { test } from "./warm.ts";

const town = "/places/khankendi-stepanakert";

/** What the maps of Khankendi / Stepanakert say: the place itself, a town, a state, and one that stays English. */
const expected = {
  en: { own: "English", both: "Khankendi / Stepanakert", town: "Ganja", state: "AZERBAIJAN" },
  hy: { own: "Հայերեն", both: "Ստեփանակերտ / Khankendi", town: "Գանձակ", state: "ԱԴՐԲԵՋԱՆ" },
  az: { own: "Azərbaycanca", both: "Xankəndi / Stepanakert", town: "Gəncə", state: "AZƏRBAYCAN" },
  ru: { own: "Русский", both: "Степанакерт / Ханкенди", town: "Гянджа", state: "АЗЕРБАЙДЖАН" },
  ka: { own: "ქართული", both: "ხანქენდი / Stepanakert", town: "განჯა", state: "ᲐᲖᲔᲠᲑᲐᲘᲯᲐᲜᲘ" },
  fr: { own: "Français", both: "Khankendi / Stepanakert", town: "Gandja", state: "AZERBAÏDJAN" },
} as const;

type Language = keyof typeof expected;
const languages = Object.keys(expected) as Language[];

/** Both names of every contested town around, whatever the language: a label without a slash lacks a side. */
const contestedIds = [
  "khankendi-stepanakert",
  "shusha-shushi",
  "aghavno-zabukh",
  "berdzor-lachin",
  "gubadly-kashunik",
  "aghdam-akna",
  "fuzuli-varanda",
  "jabrayil-jrakan",
  "kovsakan-zangilan",
];

const drawnLabels = (page: Page) =>
  page
    .locator(".map-symbols-wide b")
    .evaluateAll((labels) => labels.map((label) => (label.textContent ?? "").replaceAll("\n", " ")));

const chosen = (page: Page) => page.locator(".names-choice summary");

async function choose(page: Page, language: Language): Promise<void> {
  await chosen(page).click();
  await page.locator(`.names-choice a[lang=${language}]`).click();
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const names of languages) {
    const { own, both, town: nearby, state } = expected[names];
    test(`the drawn map is read in ${names}, and every contested place has both names`, async ({ page }) => {
      await page.goto(`${town}?names=${names}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(both);
      await expect(chosen(page)).toHaveText(`Place names: ${own}`);
      const labels = await drawnLabels(page);
      expect(labels).toEqual(expect.arrayContaining([both, nearby, state]));
      const markers = await page
        .locator(".drawn-map .marker-link")
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute("data-place"), link.getAttribute("aria-label")]),
        );
      const contested = markers.filter(([id]) => contestedIds.includes(id ?? ""));
      expect(contested.length).toBeGreaterThan(5);
      for (const [id, name] of contested) expect(name, id ?? "").toMatch(/^.+ \/ .+:| \/ .+ and \d/);
    });
  }

  test("names say in which language they are", async ({ page }) => {
    await page.goto(`${town}?names=hy`);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading.locator("[lang=hy]")).toHaveText("Ստեփանակերտ");
    await expect(heading).not.toContainText("Xankəndi");
    await expect(page.locator(".map-labels").first()).toHaveAttribute("lang", "hy");
    const selected = page.locator(".map-symbols-wide b", { hasText: "Ստեփանակերտ" });
    await expect(selected.locator("[lang=en]")).toHaveText("Khankendi");
    await expect(page.locator(".map-symbols-wide b[lang=en]", { hasText: "Line of contact" })).toHaveCount(1);
    await expect(page.locator(".names-choice a[aria-current]")).toHaveAttribute("lang", "hy");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test("a page in French has the names of its map, its lists and its menu in French", async ({ page }) => {
    const capitals = ["Bakou", "Erevan", "Tbilissi"];
    await page.goto("/fr/map");
    expect(await drawnLabels(page)).toEqual(expect.arrayContaining(capitals));
    await expect(chosen(page)).toHaveText("Noms de lieux : Français");
    await page.goto("/fr/places");
    for (const name of [...capitals, "Latchine", "Haut-Karabakh"])
      await expect(page.locator(".place-list a", { hasText: name }).first(), name).toBeVisible();
    await expect(page.locator(".place-list a", { hasText: /Baku|Yerevan|Tbilisi/ })).toHaveCount(0);
    await page.goto("/fr/meetings");
    const options = await page.locator("select[name=place] option").allTextContents();
    const names = options.map((text) => text.replace(/ \(\d+\)$/, ""));
    expect(names).toEqual(expect.arrayContaining(["Londres", "Tbilissi"]));
  });

  test("the choice goes with the reader from page to page, and English ends it", async ({ page }) => {
    await page.goto("/places/tbilisi");
    await choose(page, "ka");
    await expect(page).toHaveURL("/places/tbilisi?names=ka");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("თბილისი");
    await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Places", exact: true }).click();
    await expect(page).toHaveURL("/places?names=ka");
    await expect(page.locator(".place-list [lang=ka]", { hasText: "პარიზი" })).toHaveCount(1);
    await page.goto("/meetings?on=2013");
    await expect(page).toHaveURL("/meetings?on=2013&names=ka");
    await choose(page, "en");
    await expect(page).toHaveURL("/meetings?on=2013&names=en");
    await page.goto("/places/tbilisi");
    await expect(page).toHaveURL("/places/tbilisi");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
  });

  test("a language that does not exist is said once, quietly, and English is shown", async ({ page }) => {
    await page.goto("/places/tbilisi?names=xx");
    await expect(page.locator(".view-notice")).toContainText("names in “xx”");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
    await page.goto("/places/tbilisi");
    await expect(page).toHaveURL("/places/tbilisi");
  });

  test("a place page lists every name with language, users and source, and says which names are missing", async ({
    page,
  }) => {
    await page.goto(town);
    const row = page.locator(".names tr", { has: page.locator("[lang=ka]") });
    await expect(row.locator("td")).toHaveText([
      "ხანქენდი",
      "Georgiana form of “Khankendi”; who uses it is not stated",
      "GeoNames 146970",
    ]);
    await expect(page.locator(".names tbody tr")).toHaveCount(9);
    await expect(page.getByText("no Georgian form of “Stepanakert”")).toBeVisible();
    await page.goto("/places/vienna");
    await expect(page.getByText("no Georgian name")).toBeVisible();
  });
});

for (const names of languages) {
  test(`the live map is read in ${names}, with the names of the drawn one`, async ({ page }) => {
    await page.goto(`${town}?names=${names}`, { waitUntil: "networkidle" });
    const drawn = await drawnLabels(page);
    const markers = await renderedFeatures(page, ["entries-label", "entries-label-selected"]);
    const labels = new Map(markers.map(({ properties }) => [properties.place, properties.label]));
    expect(labels.get("khankendi-stepanakert")).toBe(expected[names].both);
    expect(drawn).toContain(labels.get("khankendi-stepanakert"));
    for (const id of contestedIds.filter((each) => labels.has(each))) expect(labels.get(id)).toContain(" / ");
    const texts = await page.locator(".map-canvas").evaluate((element) => {
      const { atlasMap } = element as HTMLElement & { atlasMap: { getStyle(): { layers: object[] } } };
      return JSON.stringify(atlasMap.getStyle().layers);
    });
    expect(texts).toContain(`"name_${names}"`);
    const tip = page.locator('.map-live [data-place="khankendi-stepanakert"] .marker-tip');
    await expect(tip).toHaveText(expected[names].both);
  });
}

test("with a script, too, the choice stays over links and the way back", async ({ page }) => {
  await page.goto("/places/tbilisi?on=2013-01-28");
  await pageAlive(page);
  await choose(page, "hy");
  await expect(page).toHaveURL("/places/tbilisi?on=2013-01-28&names=hy");
  await pageAlive(page);
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Places", exact: true }).click();
  await expect(page).toHaveURL("/places?names=hy");
  await page.locator(".place-list a[href='/places/shusha-shushi']").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Շուշի / Shusha");
  await expect(page).toHaveURL("/places/shusha-shushi?names=hy");
  await page.goBack();
  await expect(page).toHaveURL("/places?names=hy");
  await expect(chosen(page)).toHaveText("Place names: Հայերեն");
});

test("the view that the reader moved to stays when another language is chosen", async ({ page }) => {
  await page.goto("/map?map=6.5/40/46&layers=relief");
  await mapAtRest(page);
  await page.locator(".map-canvas").evaluate((element) => {
    const { atlasMap } = element as HTMLElement & { atlasMap: { fire(name: string, data: object): void } };
    atlasMap.fire("moveend", { originalEvent: {} });
  });
  await choose(page, "az");
  await expect(page).toHaveURL(/map=6.5\/40\/46.*names=az|map=6.5%2F40%2F46.*names=az/);
  await mapAtRest(page);
  const [capital] = (await renderedFeatures(page, ["entries-label"])).filter(
    ({ properties }) => properties.place === "yerevan",
  );
  expect(capital?.properties.label ?? "İrəvan").toBe("İrəvan");
});

test("the link to a view carries the language of names", async ({ context, page }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/places/tbilisi?names=ru");
  await pageAlive(page);
  await page.getByRole("button", { name: "Copy link to this view" }).click();
  // The clipboard of the browser may hold what another test has copied.
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/\/places\/tbilisi\?.*names=ru/);
  expect(new URL(await copied()).searchParams.get("map")).not.toBeNull();
});

test("the menu of languages and the table of names fit a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/places/khankendi-stepanakert?names=az");
  await pageAlive(page);
  await page.getByRole("button", { name: "Menu" }).click();
  await chosen(page).click();
  for (const link of await page.locator(".names-choice a").all()) {
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
