import { describe, expect, it } from "vitest";
import { type Entry, Meeting } from "@/lib/atlas/schema/entry-schema.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { english, wordsIn } from "@/lib/words/catalogue.ts";
import { entryAnswer } from "./entry-answer.ts";
import { articleAnswer, articleListAnswer, entryListAnswer, placeListAnswer, tourAnswer } from "./list-answer.ts";
import { placeAnswer } from "./place-answer.ts";
import { asBeginning, sentenceText } from "./sentence.ts";

const atlas = loadAtlas();
const { entries, meetings, places } = atlas;
const labelOf = (id = "") => places.find((place) => place.id === id);

/** The number of a day by the calendar alone (Howard Hinnant's days_from_civil), which knows nothing of Date. */
function dayNumber(day: string): number {
  const [y = 0, m = 0, d = 0] = day.split("-").map(Number);
  const year = m <= 2 ? y - 1 : y;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

const certain = /^\d{4}-\d\d-\d\d$/;
const startOf = ({ date }: Entry) => date.split("/")[0] ?? "";
const endOf = ({ date }: Entry) => date.split("/").at(-1) ?? "";

/** The days between two entries; undefined where they cannot be counted. */
function daysFrom(earlier: Entry, later: Entry): number | undefined {
  if (!certain.test(endOf(earlier)) || !certain.test(startOf(later))) return undefined;
  const days = dayNumber(startOf(later)) - dayNumber(endOf(earlier));
  return days < 0 ? undefined : days;
}

/** All numbers that stand before some words: of "2,930 days after" that of "days? after". */
const numbersBefore = (text: string, words: string) =>
  [...text.matchAll(new RegExp(`(\\d[\\d,]*(?<=\\d))(?= ${words})`, "g"))].map(([number]) =>
    Number(number.replaceAll(",", "")),
  );

const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);
const textOf = (entry: Entry) => sentenceText(entryAnswer(atlas, entry));

describe("the sentence of a meeting", () => {
  const people = { leaders: "leaders", "foreign-ministers": "foreign ministers", other: "other officials" };

  it.each(Meeting.shape.level.options)(
    "has the number of each among those of %s, from the first to the last",
    (level) => {
      const series = meetings.filter((meeting) => meeting.level === level);
      const numbers = series.map((meeting) => {
        const [, words = "", whose] = /^The (\S+) meeting of (.+?) in this record/.exec(textOf(meeting)) ?? [];
        expect(whose).toBe(people[level]);
        return words === "first" ? 1 : Number.parseInt(words, 10);
      });
      expect(numbers).toEqual(series.map((_, index) => index + 1));
    },
  );

  it("counts the days from the meeting before and to the next by the calendar, and names both venues", () => {
    for (const meeting of meetings) {
      const series = meetings.filter(({ level }) => level === meeting.level);
      const index = series.indexOf(meeting);
      const text = textOf(meeting);
      const [before, after] = [series[index - 1], series[index + 1]];
      const days = before && daysFrom(before, meeting);
      expect(numbersBefore(text, "days? after the one before"), text).toEqual(days ? [days] : []);
      const later = after && daysFrom(meeting, after);
      expect(numbersBefore(text, "days? later"), text).toEqual(later ? [later] : []);
      for (const other of [before, after]) {
        if (!other) continue;
        const place = labelOf(other.places[0]);
        expect(text).toContain(place ? sentenceText([{ place }]) : `by ${other.remote}`);
      }
      expect(text.includes("the latest so far"), text).toBe(!after);
    }
  });

  it("counts no days from or to a date that is uncertain or no day, and words it", () => {
    const vague = meetings.filter(({ date }) => !date.split("/").every((point) => certain.test(point)));
    expect(vague.length).toBeGreaterThan(5);
    for (const meeting of vague) {
      expect(textOf(meeting)).not.toMatch(/\d days?/);
      expect(textOf(meeting).includes("in this record by its date"), meeting.date).toBe(meeting.date.includes("?"));
    }
  });
});

describe("the sentence of an event", () => {
  const events = entries.filter((entry) => entry.kind === "event");

  it("counts the days from the last meeting before it, and to the next after it", () => {
    for (const event of events) {
      const text = textOf(event);
      const first = Math.min(
        ...meetings.flatMap((meeting) => {
          const days = daysFrom(event, meeting);
          return days ? [days] : [];
        }),
      );
      const [before] = numbersBefore(text, "days? before the next");
      if (before !== undefined) expect(before, text).toBe(first);
      const last = Math.min(
        ...meetings.flatMap((meeting) => {
          const days = daysFrom(meeting, event);
          return days ? [days] : [];
        }),
      );
      const [after] = numbersBefore(text, "days? after a meeting");
      if (after !== undefined) expect(after, text).toBe(last);
    }
  });

  it("counts the meetings in its days, where those are known", () => {
    for (const event of events) {
      const text = textOf(event);
      const isKnown = event.date.split("/").every((point) => certain.test(point));
      const within = meetings.filter(
        (meeting) => startOf(meeting).slice(0, 10) <= endOf(event) && endOf(meeting).slice(0, 10) >= startOf(event),
      );
      const said = numbersBefore(text, "meetings")[0] ?? (/(during it|on the day of) a meeting/.test(text) ? 1 : 0);
      expect(said, text).toBe(isKnown ? within.length : 0);
    }
  });
});

it("the sentence of a deployment counts its sites, their places and the meetings of its time", () => {
  expect(atlas.deployments.length).toBeGreaterThan(0);
  for (const deployment of atlas.deployments) {
    const text = textOf(deployment);
    const held = meetings.filter((one) => endOf(one) >= startOf(deployment) && startOf(one) <= endOf(deployment));
    expect(numbersBefore(text, "sites?")).toEqual([deployment.sites.length]);
    expect(numbersBefore(text, "places?")).toEqual([new Set(deployment.sites.map(({ place }) => place)).size]);
    expect(numbersBefore(text, "meetings?")).toEqual([held.length]);
  }
});

describe("the sentence of a place", () => {
  const heldAt = (id: string) => meetings.filter((meeting) => meeting.places.indexOf(id) === 0);

  it("counts its meetings, which add up by level and by who convened them", () => {
    for (const place of places) {
      const held = heldAt(place.id);
      if (held.length === 0) continue;
      const [sentence = "", more = ""] = sentenceText(placeAnswer(atlas, place)).split(". ");
      expect(numbersBefore(sentence, "meetings?")[0], place.id).toBe(held.length);
      const levels = numbersBefore(sentence, "of (leaders|foreign ministers|other officials)");
      if (levels.length > 0) expect(sum(levels), sentence).toBe(held.length);
      else expect(new Set(held.map(({ level }) => level)).size, sentence).toBe(1);
      const named = [...sentence.matchAll(/ \((\d+)\)/g)].map(([, number]) => Number(number));
      const others = [...numbersBefore(sentence, "without a mediator"), ...numbersBefore(sentence, "by another")];
      if (named.length + others.length > 0) expect(sum([...named, ...others]), sentence).toBe(held.length);
      else expect(new Set(held.map(({ mediator }) => mediator)).size, sentence).toBe(1);
      expect(sum(numbersBefore(more, "(meetings?|events?|deployments?)")), more).toBe(
        atlas.entriesAt(place.id).length - held.length,
      );
    }
  });

  it("begins with the year of the first of them and ends with that of the last", () => {
    for (const place of places) {
      const years = heldAt(place.id).flatMap((meeting) => [startOf(meeting).slice(0, 4), endOf(meeting).slice(0, 4)]);
      if (years.length === 0) continue;
      const said = sentenceText(placeAnswer(atlas, place)).match(/\b(19|20)\d\d\b/g) ?? [];
      expect([said.at(0), said.at(-1)], place.id).toEqual([years.toSorted().at(0), years.toSorted().at(-1)]);
    }
  });

  it("says where none was held, and how much concerns the place nevertheless", () => {
    for (const place of places.filter(({ id }) => heldAt(id).length === 0)) {
      const text = sentenceText(placeAnswer(atlas, place));
      const count = entries.filter(
        (entry) =>
          entry.places.includes(place.id) || ("sites" in entry && entry.sites.some((site) => site.place === place.id)),
      ).length;
      expect(text).toMatch(/^No meeting/);
      expect(sum(numbersBefore(text.replace(/^.*?; /, ""), "(meetings?|events?|deployments?)")), text).toBe(count);
    }
  });
});

it("the sentences of lists, articles and tours count what these hold", () => {
  for (const kind of ["meeting", "deployment", "event"] as const) {
    const listed = entries.filter((entry) => entry.kind === kind);
    expect(numbersBefore(sentenceText(entryListAnswer(kind, listed, english)), `${kind}s?`)).toEqual([listed.length]);
  }
  const venues = new Set(meetings.flatMap((meeting) => meeting.places.slice(0, 1)));
  const ofPlaces = sentenceText(placeListAnswer(atlas));
  expect(ofPlaces).toContain(`${places.length} places; meetings were held in ${venues.size} of them`);
  for (const [, name, count] of ofPlaces.matchAll(/(?:often |, | and )([\p{L} ]+?) \((\d+)\)/gu)) {
    const place = places.find((one) => sentenceText([{ place: one }]) === name);
    expect(meetings.filter((meeting) => meeting.places[0] === place?.id).length, name).toBe(Number(count));
  }
  const citing = (ids: string[]) =>
    entries.filter((entry) => ids.some((id) => JSON.stringify(entry).includes(`"${id}"`)));
  const idsOf = (of: typeof atlas.articles) => of.flatMap(({ excerpts }) => excerpts.map(({ id }) => id));
  for (const article of atlas.articles) {
    const text = sentenceText(articleAnswer(atlas, article));
    expect(numbersBefore(text, "excerpts?")).toEqual([article.excerpts.length]);
    expect(numbersBefore(text, "(entry|entries) of")).toEqual([citing(idsOf([article])).length]);
  }
  const ofArticles = sentenceText(articleListAnswer(atlas));
  expect(ofArticles).toContain(`${idsOf(atlas.articles).length} excerpts`);
  expect(numbersBefore(ofArticles, "entries of")).toEqual([citing(idsOf(atlas.articles)).length]);
  for (const tour of atlas.tours) {
    expect(numbersBefore(sentenceText(tourAnswer(tour, english)), "stops?")).toEqual([tour.stops.length]);
  }
});

it("every sentence is whole: plurals agree, nothing is missing, one full stop ends it", () => {
  const all = [
    ...entries.map(textOf),
    ...places.map((place) => sentenceText(placeAnswer(atlas, place))),
    ...atlas.articles.map((article) => sentenceText(articleAnswer(atlas, article))),
  ];
  for (const text of all) {
    expect(text).toMatch(/^\S.*[^.]\.$/);
    expect(text).not.toMatch(/undefined|NaN| {2}| [,.;)]|\( |\.\.|\(\)/);
    expect(text).not.toMatch(/(?<![\d,])1 (days|meetings|events|deployments|sites|places|excerpts|entries|concern )/);
    expect(text).not.toMatch(/(?<![\d,])(?!1 )\d+ (day|meeting|event|deployment|site|place|excerpt|entry)\b/);
  }
});

it("numbers are worded in English", () => {
  const said = (number: number) =>
    english("answers.meeting", { number, level: "other", uncertain: "no", before: "none", after: "none" });
  const ordinal = (number: number) => said(number).split(" ")[1];
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 112].map(ordinal)).toEqual([
    "first",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "22nd",
    "101st",
    "112th",
  ]);
});

it("a sentence begins with a capital where the language has one", () => {
  const begun = (["en", "az", "ru", "ka"] as const).map((language) => asBeginning(begins[language], wordsIn(language)));
  expect(begun).toEqual(["Since 2020", "İyun ayından", "С 2020 года", "მაისიდან"]);
});

const begins = { en: "since 2020", az: "iyun ayından", ru: "с 2020 года", ka: "მაისიდან" };
