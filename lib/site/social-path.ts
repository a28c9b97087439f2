/** The path of a page's preview picture. `query`: the view in the page's address, as `serialiseView` writes it. */
export const socialPath = (path: string, query = ""): string =>
  `/social${path === "/" ? "" : path}${query ? `?${query}` : ""}`;
