import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { english } from "../words/catalogue.ts";
import { participantWords } from "./participant-words.ts";
import { Meeting } from "./schema/entry-schema.ts";

it("a role that names its country does not have the country behind it again: no “Prime Minister of Armenia, Armenia”", () => {
  expect(participantWords({ role: "Prime Minister of Armenia", side: "armenia" }, english)).toBe(
    "Prime Minister of Armenia",
  );
  expect(participantWords({ role: "For Azerbaijan", side: "azerbaijan" }, english)).toBe("For Azerbaijan");
  expect(participantWords({ role: "Foreign Minister of Russia", side: "mediator" }, english)).toBe(
    "Foreign Minister of Russia, mediator",
  );
});

it("a role that names no country, or only a people, has its side behind it", () => {
  expect(participantWords({ role: "Foreign Minister", side: "armenia" }, english)).toBe("Foreign Minister, Armenia");
  expect(participantWords({ role: "For the Karabakh Armenians", side: "armenia" }, english)).toMatch(/, Armenia$/);
  expect(participantWords({ role: undefined, side: "host" }, english)).toBe("host");
});

it("nobody in the record is of a country twice", () => {
  const all = loadAtlas().meetings.flatMap(({ participants }) =>
    participants.map((who) => participantWords(who, english)),
  );
  expect(all.filter((words) => /\b(Armenia|Azerbaijan)\b.*, \1$/.test(words))).toEqual([]);
});

it("no level and no convener is called by the name of the form alone: no “Other level”, no “Convened by: other”", () => {
  const levels = Meeting.shape.level.options.map((level) => english(`terms.level.${level}`));
  const mediators = Meeting.shape.mediator.options.map((mediator) => english(`terms.mediator.${mediator}`));
  expect(levels.filter((word) => /\blevel\b/i.test(word))).toEqual([]);
  expect(mediators.filter((word) => /^others?$/i.test(word))).toEqual([]);
});
