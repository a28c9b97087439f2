import { expect, it } from "vitest";
import { languageOf } from "./language.ts";

it.each([
  ["en", "The foreign ministers of the two countries met in Vienna on Sunday and spoke for two hours."],
  ["en", "28 January 2013, 3 March 2014"],
  ["en", "Elmar Mammadyarov and Edward Nalbandian met in Paris."],
  ["ru", "Министры иностранных дел встретились в Вене (Vienna) в воскресенье."],
  ["ru", "Міністри, but министры встретились в воскресенье"],
  ["hy", "Նախարարները հանդիպեցին Փարիզում հունվարի 28-ին։"],
  ["az", "Nazirlər yanvarın 28-də Parisdə görüşüblər və münaqişə barədə danışıblar."],
  ["az", "Ermənistan və Azərbaycan arasında sülh danışıqları"],
  ["ka", "მინისტრები პარიზში შეხვდნენ 28 იანვარს."],
  ["fr", "Les ministres des affaires étrangères se sont rencontrés à Paris le 28 janvier."],
  ["", ""],
  ["", "28.01.2013 – 12:40"],
  ["", "外交部长在巴黎会晤"],
  ["", "Die Außenminister der beiden Staaten trafen sich am Sonntag zu Gesprächen, die zwei Stunden dauerten."],
])("is %s of “%s”", (language, text) => expect(languageOf(text)).toBe(language));

it("is that of most of a text, and not of a name in another script", () => {
  const english = "The town of Shushi (Շուշի, Шуша, შუშა, Şuşa) is on a hill, and it was taken in 1992. ";
  expect(languageOf(english.repeat(3))).toBe("en");
});
