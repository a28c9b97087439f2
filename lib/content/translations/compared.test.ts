import { expect, it } from "vitest";
import { disagreements } from "./compared.ts";

const macron = { text: "Эмманюэль Макрон" };
const people = [
  {
    name: "Emmanuel Macron",
    names: { hy: macron, az: macron, ru: macron, ka: macron, fr: { text: "Emmanuel Macron" } },
  },
];
const glossary = [
  { id: "truce", en: "truce (of a war), armistice", why: "", avoid: { ru: ["мир", "сдача (вне цитаты)"] } },
];
const inRussian = (english: string, told: string, meant?: string[]) =>
  disagreements(english, told, "ru", { people, glossary, meant });

it("a translation that says the same has nothing against it, however its language writes numbers and inflects names", () => {
  const told = "6 октября 2022 года встретились с Эмманюэлем Макроном: 100 417 человек, «мирные переговоры».";
  expect(inRussian("On 6 October 2022 they met Emmanuel Macron: 100,417 people, “peace talks”.", told)).toEqual([]);
});

it("numbers, quotations and people that are missing are named", () => {
  const found = inRussian(
    "On 6 October 2022 Emmanuel Macron spoke of “peace”.",
    "7 октября 2022 года он говорил о мире.",
  );
  expect(found).toEqual([
    "numbers 2022 6 are 2022 7",
    "1 quotations are 0",
    "“Emmanuel Macron” is not named (Эмманюэль Макрон)",
  ]);
});

it("a word that the glossary avoids is found where its term is said, and not in quotations, in other texts or where it is meant", () => {
  const fault = "“мир” is avoided for “truce (of a war), armistice”";
  expect(inRussian("The truce held.", "Мир держался, мир.")).toEqual([fault]);
  expect(inRussian("The armistice, “peace”.", "Перемирие, «мир».")).toEqual([]);
  expect(inRussian("The world.", "Этот мир.")).toEqual([]);
  expect(inRussian("The truce of the world.", "Перемирие, мир.", ["мир"])).toEqual([]);
});
