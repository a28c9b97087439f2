/** The one reader and the one writer of what addresses ask for, by the table of parameters. */
import type { Asked } from "./asked.ts";
import { type ParameterName, parameterNames } from "./parameter-names.ts";
import { type Fault, type Known, parameters, readParameter } from "./parameters.ts";
import { written } from "./query.ts";

export interface ReadAddress {
  asked: Asked;
  /** What could not be used: address-faults.ts says it. */
  faults: Fault[];
}

/** The names of parameters whose texts count together where they are given more than once. */
export const joinedNames: readonly string[] = parameterNames.filter((name) => parameters[name].joins);

/** The text of a parameter: of those that join all of them, of any other the first; null where it is not given. */
function textOf(query: URLSearchParams, name: ParameterName): string | null {
  const texts = query.getAll(name);
  if (!parameters[name].joins || texts.length < 2) return texts[0] ?? null;
  return texts.filter(Boolean).join(",");
}

/** Reads what is asked for. */
export function readAsked(query: URLSearchParams, known: Known, names = parameterNames as readonly ParameterName[]) {
  const found: ReadAddress = { asked: {}, faults: [] };
  for (const name of names) {
    const text = textOf(query, name);
    const { asks = {}, fault } = text === null ? {} : readParameter(name, text, known);
    found.asked = joined(found.asked, asks);
    if (fault) found.faults.push(fault);
  }
  return found;
}

/** Filters, and the parts of a report, come one by one. */
function joined(asked: Asked, more: Asked): Asked {
  const both = { ...asked, ...more };
  if (asked.filters && more.filters) both.filters = { ...asked.filters, ...more.filters };
  if (asked.correction && more.correction) both.correction = { ...asked.correction, ...more.correction };
  return both;
}

/** The query, with its question mark, that is read as the same; empty where nothing is asked. */
export function writeAsked(asked: Asked, names = parameterNames as readonly ParameterName[]): string {
  const texts = names.map((name) => [name, parameters[name].write(asked)] as const);
  return written(new URLSearchParams(texts.filter((pair): pair is [ParameterName, string] => pair[1] !== undefined)));
}

/** The address of a page with everything that is asked for. */
export const askedAddress = (path: string, asked: Asked): string => path + writeAsked(asked);

/** Parameters that are understood and would be written otherwise: by their names, as they are and as they would be. */
export type Untidy = Record<string, readonly [given: string, tidy: string]>;

export function untidyIn(query: URLSearchParams, asked: Asked): Untidy | undefined {
  const pairs = parameterNames.flatMap((name) => {
    const [given, tidy] = [query.get(name), parameters[name].write(asked)];
    return given === null || tidy === undefined || given === tidy ? [] : [[name, [given, tidy]] as const];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

/** Characters of what is not ours, names and values together: every link of the page repeats it. */
const mostForeign = 512;

const isOwn = (name: string) => parameterNames.some((own) => own === name);

/** Without the parameters of others where they are longer than those that count readers. */
function withoutBallast(query: URLSearchParams): URLSearchParams {
  const pairs = [...query];
  const foreign = pairs.filter(([name]) => !isOwn(name));
  return `${new URLSearchParams(foreign)}`.length <= mostForeign
    ? new URLSearchParams(pairs)
    : new URLSearchParams(pairs.filter(([name]) => isOwn(name)));
}

/**
 * The query that links on the page carry on: as it was given, with its own order and what is not ours, but each of our
 * parameters as we write it, and without what could not be understood.
 */
export function tidyAddress(query: URLSearchParams, known: Known): string {
  const { asked } = readAsked(query, known);
  const tidy = withoutBallast(query);
  for (const name of parameterNames) {
    const text = textOf(query, name);
    if (text === null) continue;
    const own = parameters[name].write(asked);
    if (own !== undefined) tidy.set(name, own);
    else if (readParameter(name, text, known).fault) tidy.delete(name);
  }
  return written(tidy);
}
