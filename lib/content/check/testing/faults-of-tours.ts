/** Faults in the tours. */
import { type Fault, fault } from "./fault.ts";

const walk = fault("content/tours/walk.json");
const stroll = fault("content/tours/stroll.json");

export const faultsOfTours: Fault[] = [
  walk(
    "tour-entry",
    "a stop on a misspelt entry",
    "$.stops[0].entry",
    "tlaks",
    'unknown entry "tlaks"',
    'did you mean "talks"?',
  ),
  walk(
    "tour-excerpt",
    "a stop on a misspelt excerpt",
    "$.stops[1].excerpt",
    "alpha-frst",
    'unknown excerpt "alpha-frst"',
    'did you mean "alpha-first"?',
  ),
  walk(
    "tour-place",
    "a stop that marks nowhere",
    "$.stops[1].selected[0]",
    "aldn",
    'unknown place "aldn"',
    'did you mean "alden"?',
  ),
  walk(
    "layer-unknown",
    "a stop with a misspelt layer",
    "$.stops[1].layers[0]",
    "zoen",
    'unknown layer "zoen"',
    'did you mean "zone"?',
  ),
  walk(
    "tour-evidence",
    "a stop on nothing",
    "$.stops[2].entry",
    undefined,
    "the stop stands on nothing",
    "give it an entry or an excerpt",
    { path: "$.stops[2]" },
  ),
  walk("tour-camera", "a stop too close to see anything", "$.stops[2].camera.zoom", 14, "zoom 14", "from 2 to 9"),
  walk(
    "tour-camera",
    "a stop beyond the map",
    "$.stops[3].camera.center[1]",
    -40,
    "[44.5,-40] is off the map",
    "longitude -102 to 97 first, then latitude 8 to 71",
    { path: "$.stops[3].camera.center" },
  ),
  walk(
    "tour-layer-date",
    "a layer long after its time",
    "$.stops[3].on",
    "2010",
    'layer "zone" did not hold in 2010',
    "it held from 2001 to 2003: change the date, or leave the layer out",
    { path: "$.stops[3].layers[0]" },
  ),
  walk(
    "date-edtf",
    "a stop dated in words",
    "$.stops[0].on",
    "last spring",
    '"last spring" is not a date',
    "write a date in EDTF: 2022-07-16, 2022-07, 1999-04-26?, 1991/1994-05-12",
  ),
  stroll("tour-stops", "a tour of one stop", "$.stops[1]", undefined, "a tour of 1", "give at least two stops", {
    path: "$.stops",
  }),
];
