import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Atlas } from "../../atlas/atlas.ts";
import type { Entry, Meeting } from "../../atlas/schema/entry-schema.ts";
import { soundFixture, writeFixture } from "../../content/check/testing/content-fixture.ts";
import { readAtlas } from "../../content/load.ts";
import { eventThing } from "./event.ts";

const atlas = readAtlas(writeFixture(soundFixture()).contentDir);

function entry(of: Atlas, id: string): Entry {
  const found = of.entry(id);
  if (!found) throw new Error(`The fixture has no entry ${id}.`);
  return found;
}

const meeting: Meeting = {
  ...entry(atlas, "pact"),
  kind: "meeting",
  date: "2001-02-03",
  level: "leaders",
  participants: [
    { name: "Ann", role: "Mayor of Alden", side: "armenia" },
    { name: "Ben", side: "azerbaijan" },
    { name: "Cas", side: "mediator" },
    { name: "Dot", side: "host" },
    { name: "Eve", side: "other" },
  ],
  mediator: "other",
  format: "Talks",
  venue: null,
  outcome: "None",
};

const names = (people: { name: string }[] | undefined) => people?.map(({ name }) => name);

describe("an entry for machines", () => {
  beforeEach(() => vi.stubEnv("NEXT_PUBLIC_SITE_URL", "https://met.example"));
  afterEach(() => vi.unstubAllEnvs());

  it("is an event with its day, its place and its absolute address", () => {
    expect(eventThing(atlas, meeting)).toMatchObject({
      "@type": "Event",
      name: "The pact",
      url: "https://met.example/meetings/pact",
      startDate: "2001-02-03",
      location: { "@type": "Place", url: "https://met.example/places/alden" },
    });
  });

  it("lets mediators and hosts convene a meeting, and the others attend it", () => {
    const { organizer, attendee } = eventThing(atlas, meeting);
    expect(names(organizer)).toEqual(["Cas", "Dot"]);
    expect(names(attendee)).toEqual(["Ann", "Ben", "Eve"]);
    expect(attendee?.[0]).toMatchObject({ "@type": "Person", jobTitle: "Mayor of Alden" });
  });

  it("calls a body an organisation, whatever its name", () => {
    const participants = [{ name: "Co-chairs", role: "Two towns", body: true as const, side: "mediator" as const }];
    const { organizer } = eventThing(atlas, { ...meeting, participants });
    expect(organizer).toEqual([{ "@type": "Organization", name: "Co-chairs" }]);
  });

  it("puts a meeting into its building, and the building into its town", () => {
    const { location } = eventThing(atlas, { ...meeting, venue: { name: "Town Hall", precision: "building" } });
    expect(location).toMatchObject({ name: "Town Hall", containedInPlace: { name: "alden" } });
  });

  it("names the force of a deployment", () => {
    expect(eventThing(atlas, entry(atlas, "watch")).performer).toEqual({ "@type": "Organization", name: "Watchers" });
  });

  it("carries the passages that it stands on", () => {
    const texts = eventThing(atlas, meeting).subjectOf?.map(({ text }) => text);
    expect(texts).toEqual(["They met at the brok", "nobody left early"]);
    expect(eventThing(atlas, entry(atlas, "vow"))).not.toHaveProperty("subjectOf");
  });
});
