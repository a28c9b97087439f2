/** Faults in the form of files: what one file alone tells. */
import { event } from "./content-fixture.ts";
import { type Fault, fault } from "./fault.ts";

const alpha = fault("content/articles/alpha.json");
const talks = fault("content/entries/talks.json");
const watch = fault("content/entries/watch.json");
const vow = fault("content/entries/vow.json");
const market = fault("content/entries/market.json");
const flood = fault("content/entries/flood.json");
const places = fault("content/places.json");
const layers = fault("content/layers.json");
const named = fault("content/entries/2003-05-04-fair.json");

const dateForm = "write a date in EDTF: 2022-07-16, 2022-07, 1999-04-26?, 1991/1994-05-12";

export const faultsOfForm: Fault[] = [
  flood(
    "json-syntax",
    "a bracket too few",
    "$",
    '{ "id": "flood"',
    "not JSON at line 1, column 16: the file ends too early",
    'close it with "}"',
  ),
  market(
    "schema",
    "a field left out",
    "$.title",
    undefined,
    'missing field "title"',
    "give a text (What happened, and where: as the heading of its page)",
  ),
  market("schema", "a number for a text", "$.summary[0]", 5, "5 has the wrong type", "give a text"),
  market("schema", "a field nobody knows", "$.titel", "Market", 'unknown field "titel"', 'did you mean "title"?'),
  market(
    "schema",
    "a word that is no choice",
    "$.topic",
    "diplomcy",
    '"diplomcy" is not allowed',
    'give "war", "ceasefire", "status", "incident", "protest", "diplomacy", "statement" or "displacement" (What kind of event it is)',
  ),
  talks(
    "schema",
    "a stray field beside a source",
    "$.disagreements[0].accounts[1].source.pages",
    3,
    'unknown field "pages"',
    "remove it, or correct its name",
  ),
  talks("date-edtf", "a date in words", "$.date", "spring 2001", '"spring 2001" is not a date', dateForm),
  market(
    "date-edtf",
    "a month for a day",
    "$.modified",
    "2004-03",
    '"2004-03" is not a date',
    "write a day in EDTF: 2022-07-16",
  ),
  layers(
    "date-order",
    "an interval that runs backwards",
    "$.layers[3].valid",
    "2003/2001",
    '"2003/2001" ends before it starts',
    'did you mean "2001/2003"?',
  ),
  alpha(
    "url-form",
    "an address without its scheme",
    "$.url",
    "example.org/report",
    '"example.org/report" is no web address',
    "write it in full: https://www.osce.org/mg/51152, or null",
  ),
  places(
    "coordinates-range",
    "a longitude beyond 180",
    "$.places[0].point[0]",
    200,
    "longitude 200",
    "give degrees from -180 to 180; longitude comes first",
  ),
  vow(
    "file-name",
    "an id unlike the file's name",
    "$.id",
    "oath",
    'id "oath" is not the file\'s name',
    "rename the file to content/entries/oath.json, or correct the id",
  ),
  vow(
    "schema-way",
    "a schema that is looked for too high",
    "$.$schema",
    "../../schema/entry.json",
    'no schema at "../../schema/entry.json"',
    'write "../schema/entry.json"',
  ),
  named(
    "date-in-name",
    "a day in another year than the file's name says",
    "$",
    event("2003-05-04-fair", { date: "2004-05-04" }),
    "2004-05-04 in a file that is named after 2003-05-04",
    "correct the date, or npm run rename -- entry 2003-05-04-fair 2004-05-04-fair",
    { path: "$.date" },
  ),
  watch(
    "duplicate-id",
    "two sites of one id",
    "$.sites[1].id",
    "north-post",
    'second site "north-post"',
    "rename one; the first is at content/entries/watch.json $.sites[0].id",
  ),
];
