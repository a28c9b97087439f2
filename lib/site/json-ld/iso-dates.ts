/** A point of time without a mark of doubt: what ISO 8601, and so schema.org, can say. */
export function exactDate(point: string): string | undefined {
  return /^\d{4}(-\d{2}){0,2}$/.test(point) ? point : undefined;
}

/** Start and end of an EDTF date, as far as they are exact. What is uncertain or open is left out, not rounded. */
export function exactDates(date: string): { startDate?: string; endDate?: string } {
  const [start = "", end = ""] = date.split("/");
  const [startDate, endDate] = [exactDate(start), exactDate(end)];
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}
