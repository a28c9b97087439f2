/** The reader's own language of names, as app/names leaves it in a cookie. Links without one lead to it. */

export function remembered(): string | undefined {
  try {
    return /(?:^|; )names=(\w\w)/.exec(document.cookie)?.[1];
  } catch {
    // On the server, and where cookies are denied, there is none.
  }
}

/** One for the whole life of a document: the router keeps the pages that it has seen under their addresses. */
const own = remembered();

/** The path with the reader's language in it. The server would add it, but its redirect costs the fragment and a second answer. */
export function inOwnNames(path: string): string {
  if (!own || /[?&]names=/.test(path)) return path;
  const [page = "", ...fragment] = path.split("#");
  return [`${page}${page.includes("?") ? "&" : "?"}names=${own}`, ...fragment].join("#");
}
