import { isEdtf } from "../atlas/dates/dates.ts";

/** The date (EDTF) of `moment=2020-09-26`, or of `year=2013` with or without `month=01`; undefined where that is none. */
export function chosenDate(given: URLSearchParams): string | undefined {
  const [moment, year, month] = ["moment", "year", "month"].map((name) => given.get(name) ?? "");
  const date = moment || [year, month].filter(Boolean).join("-");
  return year === "" && moment === "" ? undefined : isEdtf(date ?? "") ? date : undefined;
}
