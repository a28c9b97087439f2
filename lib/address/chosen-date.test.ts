import { expect, it } from "vitest";
import { addressChosen } from "./chosen-date.ts";

it.each([
  ["to=/places&moment=2020-09-26", "/places?on=2020-09-26"],
  ["to=/places&year=2013&month=01", "/places?on=2013-01"],
  ["to=/places&year=2013&month=", "/places?on=2013"],
  ["to=/places/tbilisi&layers=relief&names=hy&year=2013", "/places/tbilisi?layers=relief&names=hy&on=2013"],
  ["to=/map&on=1994&with=2020&year=2013", "/map?on=2013"],
  ["to=/map&on=1994&month=01", "/map?on=1994"],
  ["to=/meetings&sort=place&part=2&year=2013", "/meetings?sort=place&on=2013"],
  ["to=/meetings&part=2&year=2013&month=13", "/meetings?part=2"],
  ["to=/map&year=2013&month=13", "/map"],
  ["to=/map&moment=%2F%2Felsewhere.example", "/map"],
  ["to=//elsewhere.example/x&year=2013", "/?on=2013"],
  ["to=https://elsewhere.example/x&year=2013", "/?on=2013"],
  ["to=/%5C/elsewhere.example&year=2013", "/?on=2013"],
  ["", "/"],
])("%s leads to %s", (query, address) => {
  expect(addressChosen(new URLSearchParams(query))).toBe(address);
});

it.each(["http://", "http://[", "\\\\x", "%", "/%"])("a page that is named as %s leads to a page of the site", (to) => {
  expect(addressChosen(new URLSearchParams({ to, year: "2013" }))).toMatch(/^\/(?![/\\])/);
});
