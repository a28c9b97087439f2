import { expect, type Page } from "@playwright/test";
import { test } from "./warm.ts";

// Lists and menus are the server's.
test.use({ javaScriptEnabled: false });

/** Two names of which the first comes before the second in the language, and after it in English. */
const pairs = {
  hy: ["Աբու Դաբի", "Կոպենհագեն"],
  az: ["Bakı", "Əbu-Dabi"],
  ru: ["Давос", "Копенгаген"],
  ka: ["დავოსი", "კოპენჰაგენი"],
  fr: ["Erevan", "Genève"],
} as const;

/** A place of the menu, as the language names it. */
const inMenu = {
  hy: "Կոպենհագեն",
  az: "Kopenhagen",
  ru: "Копенгаген",
  ka: "კოპენჰაგენი",
  fr: "Copenhague",
} as const;

type Language = keyof typeof pairs;

const texts = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());

/** What stands in the order of the language is the same after it was sorted by it. */
function expectSorted(names: string[], language: Language): void {
  expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
  const [before, after] = pairs[language];
  if (names.includes(after) && names.includes(before)) expect(names.indexOf(before)).toBeLessThan(names.indexOf(after));
}

for (const language of Object.keys(pairs) as Language[]) {
  test.describe(`in ${language}`, () => {
    test("places are listed under the letters of their names", async ({ page }) => {
      await page.goto(`/places?names=${language}`);
      for (const list of await page.locator(".place-list").all()) {
        const labels = (await list.locator("a").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
        expect(labels.length).toBeGreaterThan(10);
        expectSorted(labels, language);
      }
      // What another alphabet writes comes after all of its own.
      const [first = ""] = await texts(page, ".place-list a");
      if (language !== "fr") expect(first).not.toMatch(language === "az" ? /^Ə/ : /^[A-Z]/);
    });

    test("meetings sorted by place follow the names in their rows", async ({ page }) => {
      await page.goto(`/meetings?names=${language}&sort=place`);
      const names = await texts(page, ".meeting-table tbody th");
      expect(names.length).toBeGreaterThan(100);
      // What was held from afar has no place, and comes after all that have one.
      const places = names.filter((name) => !/^by (video|telephone)$/.test(name));
      expect(names.slice(0, places.length)).toEqual(places);
      expectSorted(places, language);
    });

    test("the menu of places has the names of the language, in its order", async ({ page }) => {
      await page.goto(`/meetings?names=${language}`);
      const options = await page.locator("select[name=place] option").allTextContents();
      const names = options.slice(1).map((text) => text.replace(/ \(\d+\)$/, ""));
      expect(names).toContain(inMenu[language]);
      expectSorted(names, language);
    });

    test("venues of as many meetings follow their names", async ({ page }) => {
      await page.goto(`/where-they-met?names=${language}`);
      const rows = await page.locator("#numbers ~ table tbody tr").evaluateAll((all) =>
        all.map((row) => ({
          name: (row.querySelector("th")?.textContent ?? "").replace(/\s+/g, " "),
          count: Number(row.querySelector("td")?.textContent),
        })),
      );
      expect(rows.length).toBeGreaterThan(20);
      for (const count of new Set(rows.map((row) => row.count))) {
        expectSorted(
          rows.filter((row) => row.count === count).map(({ name }) => name),
          language,
        );
      }
    });
  });
}

test("where nothing fits, the place is named in the reader’s language", async ({ page }) => {
  await page.goto("/meetings?names=ru&place=copenhagen&level=foreign-ministers&mediator=iran");
  await expect(page.getByRole("main").getByRole("status")).toContainText("place: Копенгаген");
});
