/** The query of an address as text: read as people paste it, changed by single parameters, written readably. */
/** What is to become of parameters by their names; null takes one away. */
export type Patch = Record<string, string | null>;

/** What another date (EDTF), or none, changes in an address: a list that follows it begins with its first part. */
export const datesPatch = (on: string | null) => ({ on, with: null, part: null }) satisfies Patch;

/** The parameters of a query, with or without its question mark. Copied from HTML they are joined by "&amp;". */
export function parsed(query: string): URLSearchParams {
  return new URLSearchParams(query.replace(/(^|[?&])amp(;|%3B)/gi, "$1"));
}

/** The query with its question mark; empty without parameters. Slashes, commas and tildes stay readable. */
export function written(parameters: URLSearchParams): string {
  return `?${parameters}`.replace(/%(2F|2C|7E)/g, decodeURIComponent).replace(/^\?$/, "");
}

/** The query with some of its parameters changed. All others keep their values and their order. */
export function patched(query: string | URLSearchParams, patch: Patch): string {
  const parameters = parsed(`${query}`);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  return written(parameters);
}
