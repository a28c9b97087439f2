/**
 * Percent-decodes a text that comes from outside, such as a path or a fragment. It never throws, as decodeURIComponent
 * does: a lone "%" stays, and bytes that are no UTF-8 (a link that was cut inside a letter) become U+FFFD.
 */
export function decoded(text: string): string {
  return new URLSearchParams(`text=${text.replace(/[+&]/g, encodeURIComponent)}`).get("text") ?? "";
}
