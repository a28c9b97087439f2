/** The messages in English, an area each in a file of its own: the source of all other languages. */
import site from "./en/site.json" with { type: "json" };
import told from "./en/told.json" with { type: "json" };

export const en = { site, told };

export type Area = keyof typeof en;
export type MessageKey = { [A in Area]: `${A}.${keyof (typeof en)[A] & string}` }[Area];
