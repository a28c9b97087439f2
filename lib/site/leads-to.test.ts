import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { leadsTo } from "./leads-to.ts";

const leads = (path: string) => leadsTo(loadAtlas(), path);

it.each([
  ["/places/fuzuli", "/places/fuzuli-varanda"],
  ["/places/Stepanakert", "/places/khankendi-stepanakert"],
  [`/places/${encodeURIComponent("Երևան")}`, "/places/yerevan"],
])("leads on from a renamed id or a name of a place: %s", (path, to) => {
  expect(leads(path)).toBe(to);
});

it.each([
  ["/MEETINGS", "/meetings"],
  ["/Places/Tbilisi", "/places/tbilisi"],
  ["/meetings/2013-01-28-Paris", "/meetings/2013-01-28-paris"],
  ["/Articles/paris-2013", "/articles/paris-2013"],
  ["/Places/Fuzuli", "/places/fuzuli-varanda"],
])("does not mind capitals: %s", (path, to) => {
  expect(leads(path)).toBe(to);
});

it.each([
  ["/tour/1.", "/tour/1"],
  ["/places/tbilisi)", "/places/tbilisi"],
  ["/places/(tbilisi)", "/places/tbilisi"],
  ["/places/tbilisi%C2%BB", "/places/tbilisi"],
  ["/places/tbilisi,%20", "/places/tbilisi"],
  ["/meetings.", "/meetings"],
  ["/articles/paris-2013%E2%80%8B", "/articles/paris-2013"],
])("takes off what sticks to an address in a text: %s", (path, to) => {
  expect(leads(path)).toBe(to);
});

it("finds an entry that is looked for among those of another kind", () => {
  expect(leads("/events/2013-01-28-paris")).toBe("/meetings/2013-01-28-paris");
  expect(leads("/Meetings/Russian-Peacekeepers.")).toBe("/deployments/russian-peacekeepers");
});

it.each(["/nowhere", "/places/nowhere", "/tour/99", "/a/b/c", "/.../", "/%25", "/places/%25", "/%25E0%25A4%25A"])(
  "leads nowhere from %s",
  (path) => {
    expect(leads(path)).toBeUndefined();
  },
);
