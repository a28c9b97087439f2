/** What fields are called at the desk. */

/** What a field is called where the key alone would not say it. */
const titles: Record<string, string> = {
  id: "Short name",
  exact: "The words",
  prefix: "What stands before",
  suffix: "What stands after",
  url: "Address",
  archiveUrl: "Archived copy",
  usedBy: "Used by",
  n: "Number",
  on: "Date of the map",
  with: "Second date",
  lang: "Language, two letters",
  areaKm2: "Area in km²",
  wire: "News agency",
  sic: "What is garbled",
  body: "A body, not a person",
};

/** A key as words: "dateNote" → "Date note". */
export function titleOfField(key: string): string {
  const text = key.replace(/([a-z])([A-Z])/g, (_, before, capital) => `${before} ${capital.toLowerCase()}`);
  return titles[key] ?? text.charAt(0).toUpperCase() + text.slice(1);
}
