/** The names of the parameters that an address may carry, in the order in which they are written: parameters.ts. */
import { mapNames } from "./map-names.ts";

/** Only entries with all of these are shown. */
export const filterNames = ["kind", "level", "mediator", "place", "article"] as const;

/** All of them: then the language of names, what is looked for, the order of a list, what it is to hold and which part of it, and the subject of a report. */
export const parameterNames = [
  ...mapNames,
  ...filterNames,
  "names",
  "q",
  "sort",
  "voice",
  "rank",
  "part",
  "page",
  "excerpt",
  "passage",
] as const;

export type FilterName = (typeof filterNames)[number];
export type ParameterName = (typeof parameterNames)[number];
