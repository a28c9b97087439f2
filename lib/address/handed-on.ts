import { parameterNames } from "./parameter-names.ts";
import { parsed, patched } from "./query.ts";

/** The query as it is given to others: what this site does not know was put there by somebody who counts readers. */
export function handedOn(query: string | URLSearchParams): string {
  const parameters = parsed(`${query}`);
  const foreign = [...parameters.keys()].filter((name) => !parameterNames.some((known) => known === name));
  return patched(`${parameters}`, Object.fromEntries(foreign.map((name) => [name, null])));
}
