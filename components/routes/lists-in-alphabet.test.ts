import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { parsed } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { viewedPage } from "./viewed-page.ts";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));

/** As a school teaches them. */
const alphabets = {
  hy: "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
  az: "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  ka: "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
};

type Language = keyof typeof alphabets;

const between = " -/";
const otherScript = 10_000;

/** Where a letter stands: after what is between words, and what another script writes after all of the alphabet. */
function rankOf(letter: string, language: Language): number {
  const own = alphabets[language].indexOf(letter);
  if (own >= 0) return between.length + own;
  const bare = letter.normalize("NFD").charAt(0);
  const gap = between.indexOf(letter);
  if (gap >= 0 || !/\p{L}/u.test(letter)) return gap;
  const plain = alphabets[language].indexOf(bare);
  return plain >= 0 ? between.length + plain : otherScript + (bare.codePointAt(0) ?? 0);
}

/** The Armenian և is written for two letters. */
const lettersOf = (name: string, language: Language) => [...name.toLocaleLowerCase(language).replaceAll("և", "եւ")];

const ranksOf = (name: string, language: Language) =>
  lettersOf(name, language).map((letter) => rankOf(letter, language));

function byAlphabet(language: Language) {
  return (a: string, b: string): number => {
    const [first, second] = [ranksOf(a, language), ranksOf(b, language)];
    const at = first.findIndex((rank, index) => rank !== second[index]);
    return at < 0 ? first.length - second.length : (first[at] ?? 0) - (second[at] ?? -1);
  };
}

function expectInAlphabet(names: string[], language: Language): void {
  expect(names.length).toBeGreaterThan(10);
  expect(names).toEqual(names.toSorted(byAlphabet(language)));
}

const textIn = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();

const textsIn = (markup: string, pattern: RegExp) =>
  [...markup.matchAll(pattern)].map(([, found = ""]) => textIn(found));

function markupAt(atlas: Atlas, address: string): string {
  const [path = "", query = ""] = address.split("?");
  const { page } = viewedPage(atlas, path, parsed(query));
  if (!page) throw new Error(`no page at ${address}`);
  return renderToStaticMarkup(page.body);
}

const placesIn = (markup: string) => textsIn(markup, /<li data-places="[^"]+">(<a .*?<\/a>)/gs);

/** A place that nobody names in another language than English. */
function foreign(atlas: Atlas, text: string): Place {
  const [{ namedIn } = {}] = atlas.places;
  const place = {
    id: text.toLowerCase(),
    kind: "city",
    point: [6, 50],
    precision: "city",
    country: "DE",
    source: "test",
  };
  return { ...place, names: [{ text, lang: "en" }], ...(namedIn && { namedIn }) } as Place;
}

describe.each(Object.keys(alphabets) as Language[])("in %s", (language) => {
  const atlas = loadAtlas(language);

  it("places are listed in the order of the alphabet", () => {
    const lists = [...markupAt(atlas, "/places").matchAll(/<ul class="place-list">(.*?)<\/ul>/gs)];
    expect(lists.length).toBeGreaterThan(0);
    for (const [, list = ""] of lists) expectInAlphabet(placesIn(list), language);
  });

  it("what another script writes comes after all of the alphabet", () => {
    const grown = { ...atlas, places: [foreign(atlas, "Aachen"), foreign(atlas, "Zwolle"), ...atlas.places] };
    const others = placesIn(markupAt(grown, "/places").split("</ul>")[1] ?? "");
    expect(others).toContain("Aachen");
    expectInAlphabet(others, language);
    expect(others.at(-1)).toBe("Zwolle");
    const latin = others.findIndex((name) => /^\p{Script=Latin}/u.test(name));
    if (language !== "az") expect(others.slice(latin).every((name) => /^\p{Script=Latin}/u.test(name))).toBe(true);
  });

  it("meetings sorted by place follow the names in their rows", () => {
    const rows = textsIn(
      markupAt(atlas, "/meetings?sort=place"),
      /<tr[^>]* data-places="[^"]+">.*?<th[^>]*>(.*?)<\/th>/gs,
    );
    expectInAlphabet(rows, language);
  });

  it("the menu of places has them in the order of the alphabet", () => {
    const [, menu = ""] = /<select[^>]* name="place"[^>]*>(.*?)<\/select>/s.exec(markupAt(atlas, "/meetings")) ?? [];
    const [, ...names] = textsIn(menu, /<option[^>]*>(.*?)<\/option>/gs);
    expectInAlphabet(
      names.map((name) => name.replace(/ \(\d+\)$/, "")),
      language,
    );
  });
});
