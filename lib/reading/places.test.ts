import { describe, expect, it } from "vitest";
import { readAgainst } from "./testing/read-against.ts";

const placesIn = (text: string, language?: string) =>
  readAgainst(text, language ? { language } : {}).placeNames.map(([, place, as]) => `${place} ${as}`);

describe("a place in a case of its language", () => {
  it.each([
    ["Министры встретились в Брюсселе.", "brussels"],
    ["Они прилетели из Москвы в Вену.", "moscow vienna"],
    ["Стороны говорили о Нагорном Карабахе.", "nagorno-karabakh"],
    ["Переговоры прошли в Афинах и в Праге.", "athens prague"],
    ["Встреча была в Тбилиси.", "tbilisi"],
    ["Նախարարները հանդիպեցին Երևանում։", "yerevan"],
    ["Նրանք մեկնեցին Բաքվից Մոսկվա։", "baku moscow"],
    ["მინისტრები თბილისში შეხვდნენ.", "tbilisi"],
    ["ისინი დუშანბეში შეხვდნენ.", "dushanbe"],
    ["Nazirlər Bakıda görüşdülər və Tbilisidən qayıtdılar.", "baku tbilisi"],
    ["They met in Xankəndi, not in Şuşa.", "khankendi-stepanakert shusha-shushi"],
    ["Les ministres se sont rencontrés à Grenade, et non à Choucha.", "granada shusha-shushi"],
  ])("%s", (text, places) => {
    const found = readAgainst(text).placeNames.flatMap(([, place]) => place ?? []);
    expect(found.join(" ")).toBe(places);
  });
});

describe("what a name stands for", () => {
  it.each([
    ["The co-chairs of the Minsk Group flew to Baku.", "minsk name, baku place"],
    ["They recalled the Madrid Principles and the Vienna Convention.", "madrid name, vienna name"],
    ["She told The Moscow Times that nothing was agreed.", "moscow name"],
    ["Paris Hilton was not invited.", "paris name"],
    [
      "Baku said that it was ready; Yerevan accused Moscow of silence.",
      "baku government, yerevan government, moscow government",
    ],
    ["Talks between Moscow and Baku failed.", "moscow government, baku government"],
    ["The road between Yerevan and Tbilisi was closed.", "yerevan place, tbilisi place"],
    ["There was no reaction from Ankara.", "ankara government"],
    ["The streets of Yerevan were empty.", "yerevan place"],
    ["The leaders of both countries met in Paris and Brussels.", "paris place, brussels place"],
    ["Moscow hosted the talks.", "moscow place"],
    ["Баку заявил, что Ереван отказался.", "baku government, yerevan government"],
    ["Сопредседатели Минской группы приехали в Ереван.", "minsk name, yerevan place"],
  ])("%s", (text, uses) => {
    expect(placesIn(text).join(", ")).toBe(uses);
  });

  it("is where a report was written, in the words before it", () => {
    expect(
      placesIn("VIENNA, March 29 (Agency) - The leaders met in Paris.\n\nNothing else was said by anybody there."),
    ).toEqual(["vienna dateline", "paris place"]);
    expect(placesIn("ТБИЛИСИ, 16 июля — Агентство. Министры встретились в Вене.", "ru")[0]).toBe("tbilisi dateline");
  });

  it("is told with a reason and as guessed where a rule chose", () => {
    const [place] = readAgainst("Baku said that it was ready.").places;
    expect(place).toMatchObject({ standing: "guessed", reason: "named for those who govern from there" });
  });
});

it("a French name that is another word in English is no place in an English text", () => {
  expect(placesIn("Grenade launchers were used near Baku. Grenade attacks wounded two.")).toEqual(["baku place"]);
});

it("a capital that is named by its state is found, and the day is not asked of a town that stands beside it", () => {
  expect(readAgainst("The talks were held in the French capital.").placeNames).toEqual([
    ["French capital", "paris", "place"],
  ]);
  expect(readAgainst("They met in the Georgian capital Tbilisi.").placeNames).toEqual([
    ["Tbilisi", "tbilisi", "place"],
  ]);
});

it("a saint's town is found under each way to write it", () => {
  for (const name of ["Saint Petersburg", "St. Petersburg", "St Petersburg"])
    expect(placesIn(`They met in ${name} in June.`)).toEqual(["saint-petersburg place"]);
});

describe("names that nobody here knows", () => {
  it.each([
    ["Shots were heard near Dolgovo in the night.", "Dolgovo"],
    ["Residents of Upper Karsun had left.", "Upper Karsun"],
    ["The villages of the Tarkhun district are empty.", "Tarkhun"],
    ["Стреляли под Долговым, у села Верхний Карсун.", "Долговым"],
  ])("%s", (text, name) => {
    const unknown = readAgainst(text).placeNames.filter(([, place]) => place === null);
    expect(unknown.map(([words]) => words)).toContain(name);
    expect(readAgainst(text).places.find(({ place }) => place === null)?.standing).toBe("unknown");
  });

  it("are not days, offices, states or people of a state", () => {
    expect(
      placesIn("In Russia, in May, at President Macron’s wish, near Armenian lines, they met in English."),
    ).toEqual([]);
  });
});
