/** The names of the parameters that carry a view: all that the first script on a page needs to know of them. */
const viewParameters = ["map", "on", "with", "layers"];

/** True when a query string asks for a view, whether or not it can be read. */
export function asksForView(query: string): boolean {
  const parameters = new URLSearchParams(query);
  return viewParameters.some((name) => parameters.has(name));
}
