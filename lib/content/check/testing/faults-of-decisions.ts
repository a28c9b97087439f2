/** Faults in what the editors decide once for the whole atlas, and in the ids that it names. */
import { type Fault, fault } from "./fault.ts";

const atlas = fault("content/atlas.json");
const places = fault("content/places.json");

export const faultsOfDecisions: Fault[] = [
  places(
    "role-place",
    "a place with a role renamed",
    "$.places[7].id",
    "havens",
    'unknown place "haven"',
    'did you mean "havens"?',
    { file: "content/atlas.json", path: "$.roles.neighbours[0]" },
  ),
  atlas(
    "role-place",
    "distances from nowhere",
    "$.roles.contested.centre",
    "eastown",
    'unknown place "eastown"',
    'did you mean "easton"?',
  ),
  atlas(
    "lead-excerpt",
    "a misspelt first excerpt",
    "$.lead",
    "alpha-firts",
    'unknown excerpt "alpha-firts"',
    'did you mean "alpha-first"?',
  ),
  atlas(
    "landmark-entry",
    "a misspelt landmark",
    "$.landmarks[0]",
    "trcue",
    'unknown entry "trcue"',
    'did you mean "truce"?',
  ),
  atlas(
    "moment-entry",
    "a misspelt entry of a moment",
    "$.moments[0].entry",
    "trcue",
    'unknown entry "trcue"',
    'did you mean "truce"?',
    { path: "$.moments[0]" },
  ),
  atlas(
    "side-once",
    "one side twice",
    "$.roles.sides[1].side",
    "armenia",
    'no capital of "azerbaijan"',
    "give each side once",
    { path: "$.roles.sides" },
  ),
  atlas(
    "period-gap",
    "a period that begins too late",
    "$.periods[1].on",
    "2001-02/2002-06",
    "2001-02/2002-06 leaves a gap or an overlap",
    "begin it on 2001-01-01",
  ),
  atlas(
    "period-gap",
    "a timeline whose last period ends",
    "$.periods[2].on",
    "2002-07/2003",
    "2002-07/2003 is not open",
    "leave the last period open, no other",
  ),
  atlas(
    "era-order",
    "an era before the one before",
    "$.eras[2].from",
    1999,
    '"Last" is out of order',
    "give a first year after 2001",
    { path: "$.eras[2]" },
  ),
  atlas(
    "convener-once",
    "a convener left out",
    "$.conveners[1].mediators[2]",
    undefined,
    '"un" stands in 0 columns',
    "name it in one",
    { path: "$.conveners" },
  ),
];
