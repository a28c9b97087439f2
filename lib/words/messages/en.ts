/** The messages in English, an area each in a file of its own: the source of all other languages. */
import answers from "./en/answers.json" with { type: "json" };
import dates from "./en/dates.json" with { type: "json" };
import kinds from "./en/kinds.json" with { type: "json" };
import record from "./en/record.json" with { type: "json" };
import site from "./en/site.json" with { type: "json" };
import terms from "./en/terms.json" with { type: "json" };
import told from "./en/told.json" with { type: "json" };

export const en = {
  answers,
  dates,
  kinds,
  record,
  site,
  terms,
  told,
};

export type Area = keyof typeof en;
export type MessageKey = { [A in Area]: `${A}.${keyof (typeof en)[A] & string}` }[Area];
