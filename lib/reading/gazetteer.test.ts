import { expect, it } from "vitest";
import { boneKey, soundKeys } from "./sound-key.ts";
import { spellingsOfPerson } from "./spellings-of-person.ts";
import { atlasGazetteer } from "./testing/read-against.ts";

const place = (id: string) => atlasGazetteer.places.find((one) => one.id === id);

it("is JSON, small enough for a browser, and without the prose of the atlas", () => {
  const text = JSON.stringify(atlasGazetteer);
  expect(JSON.parse(text)).toEqual(atlasGazetteer);
  expect(text.length).toBeLessThan(250_000);
});

it("says whose government a capital's name can stand for, and who uses a contested name", () => {
  expect(place("baku")).toMatchObject({ capitalOf: "Azerbaijan", speaks: true });
  expect(place("davos")?.speaks).toBeUndefined();
  expect(place("khankendi-stepanakert")?.capitalOf).toBeUndefined();
  expect(place("khankendi-stepanakert")?.names).toContainEqual({
    text: "Khankendi",
    language: "en",
    side: "Azerbaijan",
  });
  expect(place("baku")?.names).toContainEqual({ text: "Bakou", language: "fr" });
});

it("has every participant once, with all roles, and bodies as bodies", () => {
  const names = atlasGazetteer.people.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(atlasGazetteer.people.find(({ name }) => name === "Nikol Pashinyan")?.roles).toHaveLength(2);
  expect(atlasGazetteer.people.filter(({ body }) => body).flatMap(({ spellings }) => spellings)).toEqual([]);
});

it("a surname sounds the same in every script and spelling, and unlike others", () => {
  for (const names of [
    ["Aliyev", "Aliev", "Alijew", "Əliyev", "Алиев", "Ալիև"],
    ["Mammadyarov", "Mamedyarov", "Məmmədyarov", "Мамедъяров"],
    ["Pashinyan", "Pashinian", "Пашинян", "Փաշինյան", "Paşinyan"],
  ]) {
    const [first = ""] = soundKeys(names[0] ?? "");
    expect(names.filter((name) => !soundKeys(name).includes(first))).toEqual([]);
  }
  expect(soundKeys("Aliyev")).not.toEqual(soundKeys("Guliyev"));
});

it("consonants make Sargsyan and Sarkisian one, and nothing of names with few", () => {
  const [first = ""] = soundKeys("Sargsyan");
  const [second = ""] = soundKeys("Sarkisian");
  expect(boneKey(first)).toBe(boneKey(second));
  expect(boneKey(soundKeys("Aliyev")[0] ?? "")).toBe("");
});

it("other spellings are made by rule, and never the name itself", () => {
  expect(spellingsOfPerson("Nikol Pashinyan")).toEqual(["Nikol Pashinian"]);
  expect(spellingsOfPerson("Ilham Aliyev")).toContain("Ilham Aliev");
  expect(spellingsOfPerson("Ian Kelly")).toEqual([]);
});
