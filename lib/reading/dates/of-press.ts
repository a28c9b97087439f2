import { dateSpan, isEdtf } from "../../atlas/dates/dates.ts";

/** True of EDTF from 1900 to 2099: when an article that is read here may have been published. */
export function isOfPress(edtf: string): boolean {
  if (!isEdtf(edtf)) return false;
  const { start, end } = dateSpan(edtf);
  return start >= Date.UTC(1900) && end < Date.UTC(2100);
}
