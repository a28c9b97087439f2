/** The redirects of renamed pages. */

export interface Redirect {
  from: string;
  to: string;
}

/**
 * The redirects once a page has moved: its old path leads to the new one, those that led to the old lead there at once, and
 * none leads away from the new one, also where the page had that path before.
 */
export function withRedirect(redirects: readonly Redirect[], from: string, to: string): Redirect[] {
  const others = redirects.filter((redirect) => redirect.from !== from && redirect.from !== to);
  const led = others.map((redirect) => (redirect.to === from ? { ...redirect, to } : redirect));
  return [...led, { from, to }].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
