/** What somebody typed, so that the same search has the same address: at most 100 characters, no space around. */
export function tidyQuery(text: string): string {
  return [...text.replace(/\s+/g, " ").trim()].slice(0, 100).join("").trim();
}

/** As a form writes it: spaces as "+". */
export const encodeQuery = (query: string): string => encodeURIComponent(query).replaceAll("%20", "+");

/** The address of a search. */
export const searchPath = (query: string): string => `/search?q=${encodeQuery(query)}`;
