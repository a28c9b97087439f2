/** A sentence of a text that somebody reads, in the address of the report that proposes it: it is written down nowhere. */

const name = "passage";

/** By its decoded name, as the page reads it; "amp;" comes from addresses copied out of HTML. */
const isPassage = (pair: string) =>
  [...new URLSearchParams(pair).keys()].some((key) => key.replace(/^(?:amp;)+/, "") === name);

const pairsOf = (url: string) => (url.includes("?") ? url.slice(url.indexOf("?") + 1).split("&") : []);

/** True of an address, a path with its query, that has a passage. */
export const hasPassage = (url: string): boolean => pairsOf(url).some(isPassage);

/** An address without the words of its passages. */
export function withoutPassage(url: string): string {
  if (!hasPassage(url)) return url;
  const pairs = pairsOf(url).map((pair) => (isPassage(pair) ? `${name}=` : pair));
  return `${url.slice(0, url.indexOf("?"))}?${pairs.join("&")}`;
}
