/** The day of publication, where the address of a page holds it. */

const year = String.raw`(?<year>(?:199|20\d)\d)`;
const month = "(?<month>0?[1-9]|1[0-2])";
const day = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
/** After a day without marks the time may follow, or the number of a page. */
const tail = String.raw`(?:\d{4,10})?`;
const forms = [
  String.raw`${year}(?<mark>[-/_])${month}\k<mark>${day}`,
  String.raw`${day}(?<mark>[-/_])${month}\k<mark>${year}`,
  String.raw`${year}(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])${tail}`,
].map((form) => new RegExp(String.raw`(?<!\d)${form}(?!\d)`, "g"));

/** The captures of web archives stand in their addresses; they say nothing of the page. */
const archive = /(^|\.)archive\.(org|today|ph|is)$/;

function isDay(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const padded = (number: string | undefined) => String(number).padStart(2, "0");

/** The day, in EDTF, that the path of a web address holds; undefined where it holds none, or two that differ. */
export function dayInAddress(address: string): string | undefined {
  const { hostname, pathname } = new URL(address);
  if (archive.test(hostname)) return undefined;
  const found = forms
    .flatMap((form) => [...pathname.matchAll(form)])
    .map(({ groups = {} }) => `${groups.year}-${padded(groups.month)}-${padded(groups.day)}`);
  const days = new Set(found.filter(isDay));
  return days.size === 1 ? [...days][0] : undefined;
}
