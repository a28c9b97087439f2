import { describe, expect, it } from "vitest";
import type { FoundDate, FoundPlace, Reading, Told } from "../../reading/findings.ts";
import { missingEntries } from "./missing-entries.ts";

const span = { start: 0, end: 1, sentence: 0, standing: "stated" as const, reason: "" };
const date = (edtf: string | null): FoundDate => ({ ...span, edtf });
const place = (id: string | null, as: FoundPlace["as"] = "place"): FoundPlace => ({ ...span, place: id, as });

interface Telling {
  sentence?: number;
  kind?: Told["kind"];
  mode?: Told["mode"];
  standing?: Told["standing"];
  dates?: (string | null)[];
  places?: FoundPlace[];
}

/** What is missing of a reading of these tellings, against an atlas of one meeting on 1 May 2004. */
function missing(tellings: Telling[], beside: Reading["beside"] = [], taken: string[] = []) {
  const dates = tellings.flatMap((each) => (each.dates ?? []).map(date));
  const places = tellings.flatMap((each) => each.places ?? []);
  let [atDate, atPlace] = [0, 0];
  const told = tellings.map(
    (each, index): Told => ({
      sentence: each.sentence ?? index,
      kind: each.kind ?? "meeting",
      mode: each.mode ?? "happened",
      standing: each.standing ?? "stated",
      reason: "",
      dates: (each.dates ?? []).map(() => atDate++),
      places: (each.places ?? []).map(() => atPlace++),
      people: [],
    }),
  );
  const reading: Reading = {
    language: "en",
    published: null,
    blocks: [],
    sentences: [],
    dates,
    places,
    people: [],
    told,
    excerpts: [],
    beside,
    limits: [],
  };
  const known = { kind: "meeting" as const, path: "", title: "", places: [], people: [], convener: "", sources: 1 };
  const entries = [{ ...known, id: "old-talks", date: "2004-05-01", disagreements: [] }];
  const found = missingEntries({ text: "", reading, gazetteer: { places: [], people: [], entries } }, new Set(taken));
  return { drafted: found.missing.map(({ id, kind }) => `${kind} ${id}`), asked: found.open.map(({ says }) => says) };
}

const alden = place("alden");

describe("what is drafted", () => {
  it("is what happened on a day, at a place of the atlas", () => {
    expect(missing([{ dates: ["2004-05-04"], places: [alden] }]).drafted).toEqual(["meeting 2004-05-04-alden"]);
    expect(missing([{ dates: ["2004-05-04"], places: [alden], mode: "denied" }]).drafted).toEqual([]);
    expect(missing([{ dates: ["2004-05-04"], places: [alden], mode: "ahead" }]).drafted).toEqual([]);
  });

  it("is one entry, however many sentences tell it", () => {
    const telling = { dates: ["2004-05-04"], places: [alden] };
    expect(missing([telling, telling]).drafted).toEqual(["meeting 2004-05-04-alden"]);
  });

  it("has an id that nothing else has", () => {
    const telling = { dates: ["2004-05-04"], places: [alden] };
    expect(missing([telling], [], ["2004-05-04-alden"]).drafted).toEqual(["meeting 2004-05-04-alden-2"]);
  });

  it("is not what the atlas has, within three days of what it says", () => {
    const beside = (sentence: number) => ({ sentence, verdict: "same" as const, entries: ["old-talks"], says: "" });
    expect(missing([{ dates: ["2004-05-04"], places: [alden] }], [beside(0)]).drafted).toEqual([]);
    expect(missing([{ dates: ["2004-06-04"], places: [alden] }], [beside(0)]).drafted).toEqual([
      "meeting 2004-06-04-alden",
    ]);
  });

  it("is at no capital that stands for its government, and in no newspaper’s city", () => {
    expect(missing([{ dates: ["2004-05-04"], places: [place("alden", "government")] }]).drafted).toEqual([]);
    expect(missing([{ dates: ["2004-05-04"], places: [place("alden", "name")] }]).drafted).toEqual([]);
  });

  it("takes a meeting’s place from the talks of the next sentence, and asks whether they are the same", () => {
    const day = { dates: ["2004-05-04"] };
    const where = { dates: ["2004-03"], places: [alden], standing: "guessed" as const };
    expect(missing([day, where])).toEqual({
      drafted: ["meeting 2004-05-04-alden"],
      asked: ["Is this the meeting of the sentence before? It is drafted as one."],
    });
    expect(missing([day, { ...where, standing: "stated" }]).drafted).toEqual(["meeting 2004-03-alden"]);
    expect(missing([day, { ...where, sentence: 4 }]).drafted).toEqual(["meeting 2004-03-alden"]);
  });
});

describe("what is asked", () => {
  it("is when or where a meeting was, where that is not told", () => {
    expect(missing([{ dates: [null] }]).asked).toEqual([
      "A meeting is told of. When was it, nearer than a year? Where was it? No place of content/places.json is named.",
    ]);
    expect(missing([{ dates: ["2004-05-04"], places: [place(null)] }]).asked).toEqual([
      "A meeting is told of. Where was it? No place of content/places.json is named.",
    ]);
  });

  it("is which one was meant, where the telling is not of one alone: several rounds in October", () => {
    const asked = { drafted: [], asked: ["A meeting is told of. Which one was it? More than one may be meant."] };
    expect(missing([{ dates: ["2003-10"], places: [alden], standing: "unknown" }])).toEqual(asked);
    expect(missing([{ dates: ["2003-10", null], places: [alden] }])).toEqual(asked);
  });

  it("is when something was that is told of a decade alone: it is not drafted", () => {
    expect(missing([{ kind: "event", dates: ["1990/1999"], places: [alden] }])).toEqual({
      drafted: [],
      asked: ["An event is told of. When was it, nearer than a year?"],
    });
    expect(missing([{ kind: "event", dates: ["1994"], places: [alden] }]).drafted).toEqual(["event 1994-alden"]);
  });

  it("is whether there was another meeting, where two dates are told", () => {
    expect(missing([{ dates: ["2004-04", "2004-05-20"], places: [alden] }])).toEqual({
      drafted: ["meeting 2004-04-alden"],
      asked: [
        "More than one date is named: only that of April 2004 is drafted. Was there another meeting (20 May 2004)?",
      ],
    });
  });

  it("is nothing of an event without any date: the table shows it", () => {
    expect(missing([{ kind: "event", places: [alden] }])).toEqual({ drafted: [], asked: [] });
  });
});
