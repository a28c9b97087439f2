import { isEdtf } from "../atlas/dates/dates.ts";
import { datesPatch, patched } from "./query.ts";

/** Stands for this site, to tell the addresses of others. */
const site = "http://this.invalid";

/** The date (EDTF) of `moment=2020-09-26`, or of `year=2013` with or without `month=01`; undefined where that is none. */
function chosenDate(given: URLSearchParams): string | undefined {
  const [moment, year, month] = ["moment", "year", "month"].map((name) => given.get(name) ?? "");
  const date = moment || [year, month].filter(Boolean).join("-");
  return year === "" && moment === "" ? undefined : isEdtf(date ?? "") ? date : undefined;
}

/**
 * The path and query that a choice leads to: `to` is the path of the page that the form stood on, and what is not of the choice
 * is the query of that page. One date takes the place of two that were compared; what is no date changes nothing.
 */
export function addressChosen(given: URLSearchParams): string {
  const on = chosenDate(given);
  const to = given.get("to") ?? "";
  const page = URL.canParse(to, site) ? new URL(to, site) : undefined;
  // Several slashes at the beginning would name another host.
  const path = page?.origin === site ? page.pathname.replace(/^\/+/, "/") : "/";
  const choice = { to: null, moment: null, year: null, month: null };
  return path + patched(given, on ? { ...choice, ...datesPatch(on) } : choice);
}
