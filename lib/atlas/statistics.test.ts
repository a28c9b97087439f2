import { describe, expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import type { Atlas } from "./atlas.ts";
import { meetingOrder, orderMeetings } from "./meeting-order.ts";
import type { Meeting } from "./schema/entry-schema.ts";
import type { Place } from "./schema/place-schema.ts";
import { convenersByYear, labelledVenues, logShare, medianKm, timeShare, venues } from "./statistics.ts";
import { whoMetAmong } from "./who-met.ts";

const place = (id: string, text: string, point: [number, number]) =>
  ({ id, point, names: [{ text, lang: "en" }] }) as Place;

const places = [
  place("khankendi-stepanakert", "Khankendi", [46.7528, 39.8177]),
  place("tbilisi", "Tbilisi", [44.79, 41.69]),
  place("paris", "Paris", [2.35, 48.86]),
  place("brussels", "Brussels", [4.35, 50.85]),
];

type Who = [name: string, side: Meeting["participants"][number]["side"], body?: true];

function meeting(date: string, where: string, mediator: Meeting["mediator"], who: Who[] = []): Meeting {
  const participants = who.map(([name, side, body]) => ({ name, side, body }));
  const level = where === "tbilisi" ? "foreign-ministers" : "leaders";
  return { id: `${date}-${where}`, date, places: [where, "tbilisi"], mediator, level, participants } as Meeting;
}

const meetings = [
  meeting("2001-01-26/2001-01-27", "paris", "france"),
  meeting("2001-03-04", "paris", "minsk-group"),
  meeting("2004-05", "brussels", "eu"),
  meeting("2004-07-16", "tbilisi", "bilateral"),
];
const roles = { contested: { region: "tbilisi", centre: "khankendi-stepanakert" } };
const atlas = {
  words: english,
  meetings,
  place: (id: string) => places.find((each) => each.id === id),
  decisions: { roles } as Atlas["decisions"],
};

describe("venues", () => {
  it("are where a meeting was held, not the other places that it names, and most meetings come first", () => {
    expect(venues(atlas).map((venue) => [venue.place.id, venue.meetings.length])).toEqual([
      ["paris", 2],
      ["brussels", 1],
      ["tbilisi", 1],
    ]);
  });

  it("lie at their great-circle distance from Khankendi / Stepanakert", () => {
    const km = Object.fromEntries(venues(atlas).map((venue) => [venue.place.id, venue.km]));
    expect(km.tbilisi).toBeCloseTo(266, -1);
    expect(km.paris).toBeCloseTo(3615, -1);
  });

  it("count once per meeting in the median distance", () => {
    const [paris, brussels] = venues(atlas).map(({ km }) => km);
    expect(medianKm(venues(atlas))).toBeCloseTo(((paris ?? 0) + (brussels ?? 0)) / 2, 5);
  });

  it("carry a name beside the scale only where there is room for it", () => {
    const share = (km: number) => logShare(km, 100, 10_000);
    expect(labelledVenues(venues(atlas), share, 0.05).map((venue) => venue.place.id)).toEqual(["tbilisi", "paris"]);
  });
});

describe("who convened, year by year", () => {
  const groups: Meeting["mediator"][][] = [["minsk-group"], ["eu"], ["france", "iran"], ["bilateral"]];

  it("has every year, also one without a meeting", () => {
    expect(convenersByYear(meetings, groups).map(({ year, total }) => [year, total])).toEqual([
      [2001, 2],
      [2002, 0],
      [2003, 0],
      [2004, 2],
    ]);
    expect(convenersByYear([], groups)).toEqual([]);
  });

  it("puts each meeting into the column of its convener", () => {
    expect(convenersByYear(meetings, groups)[0]?.cells.map((cell) => cell.length)).toEqual([1, 0, 1, 0]);
  });
});

describe("scales", () => {
  it("put the ends at 0 and 1, and a factor of ten always as far apart", () => {
    expect(logShare(100, 100, 10_000)).toBe(0);
    expect(logShare(1000, 100, 10_000)).toBeCloseTo(0.5);
    expect(timeShare("2001", 2000, 2002)).toBeCloseTo(0.5, 2);
  });
});

describe("the order of the table", () => {
  const ids = (sort: string) => orderMeetings(atlas, meetings, meetingOrder(sort), {}).map(({ date }) => date);

  it("is by date, by date backwards, by place, by level or by the mediator’s name", () => {
    expect(ids("date")[0]).toBe("2001-01-26/2001-01-27");
    expect(ids("-date")[0]).toBe("2004-07-16");
    expect(ids("place")).toEqual(["2004-05", "2001-01-26/2001-01-27", "2001-03-04", "2004-07-16"]);
    expect(ids("level").at(-1)).toBe("2004-07-16");
    expect(ids("mediator")[0]).toBe("2004-05");
  });

  it("is by date for an order that does not exist", () => {
    expect(meetingOrder("size")).toBe("date");
  });
});

describe("who met", () => {
  const heydar = meeting("1999", "paris", "us", [
    ["Robert Kocharyan", "armenia"],
    ["Heydar Aliyev", "azerbaijan"],
    ["Bill Clinton", "mediator"],
  ]);
  const ilham = meeting("2009", "paris", "us", [
    ["Serzh Sargsyan", "armenia"],
    ["Edward Nalbandyan", "armenia"],
    ["Ilham Aliyev", "azerbaijan"],
  ]);
  const local = meeting("2023", "tbilisi", "other", [
    ["Representatives of Azerbaijan", "azerbaijan", true],
    ["Representatives of the Karabakh Armenians", "other", true],
  ]);
  const words = whoMetAmong([heydar, ilham, local], atlas);

  it("is said by surnames, with an initial where two people share one", () => {
    expect(words(heydar)).toBe("Kocharyan, H.\u00a0Aliyev");
    expect(words(ilham)).toBe("Sargsyan, I.\u00a0Aliyev");
  });

  it("is said in full for delegations", () => {
    expect(words(local)).toBe("Representatives of Azerbaijan, Representatives of the Karabakh Armenians");
  });
});
