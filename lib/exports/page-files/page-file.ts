/** A page as its files have it: what it is, what was asked of it, and what it lists then. */
import { writeAsked } from "../../address/address.ts";
import type { Asked } from "../../address/asked.ts";
import { filterNames, type ParameterName } from "../../address/parameter-names.ts";
import type { Listed } from "./listed.ts";

export interface PageFile {
  /** Of the page, without parameters. */
  path: string;
  title: string;
  description: string;
  listed: Listed;
  asked: Asked;
  /** What in the address could not be used, a sentence each. */
  faults: readonly string[];
}

/** The parameters that can change what a page lists, or in which order; all others leave a file as it is. */
export const fileParameters = [
  "on",
  "with",
  ...filterNames,
  "names",
  "sort",
  "voice",
  "rank",
] as const satisfies readonly ParameterName[];

/** What was asked as a query with its question mark, tidy; empty where nothing changes the file. */
export const fileQuery = (asked: Asked): string => writeAsked(asked, fileParameters);

/** "/places/tbilisi.csv"; the first page has no name of its own, and its files have one. */
export const pageFilePath = (path: string, extension: string, query = ""): string =>
  `${path === "/" ? "/index" : path}.${extension}${query}`;

/** The page of a path without its ending: "/index" is the first one, as "/" alone. */
export const pageOfFile = (path: string): string => (path === "/index" ? "/" : path);
