import compile from "icu-minify/compile";
import { expect, it } from "vitest";
import { english } from "./catalogue.ts";
import { addressIn, languageOfPath } from "./languages.ts";
import type { MessageKey } from "./messages/en.ts";
import { wordsFrom, wordsOf } from "./words.ts";

const key = "site.skipTo" satisfies MessageKey;
const saying = (text: string, language: "en" | "ru" | "hy" = "en") => wordsFrom(language, () => compile(text));

it("a message has the plural of its language", () => {
  const days = "{count, plural, one {# день} few {# дня} other {# дней}}";
  const russian = saying(days, "ru");
  expect([1, 2, 5, 21, 0].map((count) => russian(key, { count }))).toEqual([
    "1 день",
    "2 дня",
    "5 дней",
    "21 день",
    "0 дней",
  ]);
  expect(saying("{count, plural, one {# day} other {# days}}")(key, { count: 2930 })).toBe("2,930 days");
});

it("what is no text stands where the message has it, inside a tag too", () => {
  const place = { place: "tbilisi" };
  const parts = saying("Met in {place}, <link>first of {count, number}</link>.").parts<object>(key, {
    place,
    count: 1200,
    link: (inside) => ({ link: inside }),
  });
  expect(parts).toEqual(["Met in ", place, ", ", { link: ["first of 1,200"] }, "."]);
});

it("a list of things has the words of the language between them", () => {
  const [a, b] = [{ n: 1 }, { n: 2 }];
  expect(english.listParts([a, "x", b])).toEqual([a, ", ", "x", " and ", b]);
  expect(saying("", "ru").list(["Москва", "Париж"])).toBe("Москва и Париж");
});

it("a missing value or message is an error and no hole", () => {
  expect(() => saying("{count}")(key)).toThrow("count");
  expect(() => wordsOf({ language: "en", messages: {} })(key)).toThrow(key);
});

it("a browser is given the messages of an area, and says the same", () => {
  const given = JSON.parse(JSON.stringify(english.only("site")));
  expect(wordsOf(given)(key, { part: "map" })).toBe(english(key, { part: "map" }));
});

it("an address has a prefix in every language but English", () => {
  expect(["/", "/places/tbilisi", "/?on=2013", "/map#x"].map((address) => addressIn("hy", address))).toEqual([
    "/hy",
    "/hy/places/tbilisi",
    "/hy?on=2013",
    "/hy/map#x",
  ]);
  expect(
    ["/embed", "/embed/map?on=2013", "/feeds/all.atom", "/search.json?q=a", "/read/answer"].map((address) =>
      addressIn("hy", address),
    ),
  ).toEqual(["/embed/hy", "/embed/hy/map?on=2013", "/feeds/hy/all.atom", "/in/hy/search.json?q=a", "/read/answer"]);
  expect(addressIn("en", "/places")).toBe("/places");
  expect(languageOfPath("/hy")).toEqual({ language: "hy", path: "/" });
  expect(languageOfPath("/az/places")).toEqual({ language: "az", path: "/places" });
  expect(languageOfPath("/en/places")).toEqual({ language: "en", path: "/en/places" });
  expect(languageOfPath("/haze")).toEqual({ language: "en", path: "/haze" });
});
