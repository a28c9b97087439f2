/**
 * The marker of a cluster whose entries are of several kinds: paper for its number, and around it a ring of their shares, by the
 * rank of the kinds, clockwise from the top. It has no kind's own shape or ground. Its id carries the ring, as "shares-16-0-8h":
 * for each kind how many of 24 equal parts; "h" where all of that kind had left, whose part is a thin line.
 */
import { type EntryKind, entryKinds, kinds } from "../../../atlas/kinds.ts";
import type { Token } from "../../../design/tokens.ts";
import type { Colours } from "../context.ts";

/** A piece of a ring: from one angle to another, in radians clockwise from the top. */
export interface Arc {
  fill: Token;
  from: number;
  to: number;
  hollow: boolean;
}

/** In CSS px: where the ring begins and how wide it is. */
export interface Ring {
  radius: number;
  width: number;
  arcs: Arc[];
}

const parts = 24;

/** As much of each kind: what a legend shows. */
export const evenShares = entryKinds.map(() => parts / entryKinds.length).join("-");

/** Of many entries the ring is told in 12 parts: nobody sees the half of one, and a page has fewer rings to draw. */
const stepOfMany = 2;

/** So that the parts are told apart without their colours, in CSS px. */
const gap = 1.2;

/** Of a part that is hollow, how much of the width of the ring is left, at its outer edge. */
export const hollowShare = 0.4;

interface Counted {
  kind: EntryKind;
  over?: true;
}

/** The shares of the kinds as an id has them, none too small to be seen; undefined where all is of one kind. */
export function sharesOf(entries: readonly Counted[]): string | undefined {
  const counts = entryKinds.map((kind) => entries.filter((entry) => entry.kind === kind));
  if (counts.filter(({ length }) => length > 0).length < 2) return undefined;
  const step = entries.length > parts ? stepOfMany : 1;
  const wanted = counts.map(({ length }) =>
    length === 0 ? 0 : Math.max(1, ((length / entries.length) * parts) / step),
  );
  const whole = wanted.map(Math.floor);
  const total = () => whole.reduce((sum, each) => sum + each, 0);
  const byRest = wanted.map((each, index) => ({ index, rest: each - Math.floor(each) }));
  // The largest remainders first; least parts that were rounded up are taken from the largest share.
  for (const { index } of byRest.toSorted((a, b) => b.rest - a.rest)) {
    if (total() < parts / step && (wanted[index] ?? 0) > 0) whole[index] = (whole[index] ?? 0) + 1;
  }
  const largest = whole.indexOf(Math.max(...whole));
  whole[largest] = (whole[largest] ?? 0) + parts / step - total();
  return whole.map((each, index) => `${each * step}${each > 0 && allOver(counts[index] ?? []) ? "h" : ""}`).join("-");
}

const allOver = (entries: readonly Counted[]) => entries.every(({ over }) => over === true);

/** The kinds that have a part in shares such as "16-0-8h"; of `hollow` ones only those that had left. */
export function kindsOfShares(shares: string, hollow = false): EntryKind[] {
  const each = shares.split("-");
  return entryKinds.filter(
    (_, index) => Number.parseInt(each[index] ?? "0", 10) > 0 && (!hollow || each[index]?.endsWith("h")),
  );
}

const form = new RegExp(`^${entryKinds.map(() => "(\\d{1,2})(h?)").join("-")}$`);

/** The ring of shares such as "16-0-8h"; null for what is none. */
export function ringOf(shares: string, factor: number): Ring | null {
  const found = form.exec(shares);
  if (!found) return null;
  const radius = 8.2 * factor;
  const width = 3 * factor;
  const inset = gap / 2 / (radius + width / 2);
  let before = 0;
  const arcs = entryKinds.flatMap((kind, index): Arc[] => {
    const count = Number(found[1 + index * 2]);
    const [from, to] = [before, before + count].map((part) => (part / parts) * 2 * Math.PI) as [number, number];
    before += count;
    const fill = kinds[kind].colour;
    return count > 0 ? [{ fill, from: from + inset, to: to - inset, hollow: found[2 + index * 2] === "h" }] : [];
  });
  return before === parts && arcs.length > 1 ? { radius, width, arcs } : null;
}

/** Where the drawn part of an arc begins and ends, from the middle, in CSS px. */
export function arcReach({ radius, width }: Ring, { hollow }: Arc): [inner: number, outer: number] {
  return [radius + (hollow ? width * (1 - hollowShare) : 0), radius + width];
}

/** The arcs as SVG paths around (0, 0). */
export function ringSvg(ring: Ring, colours: Colours): string {
  return ring.arcs
    .map((arc) => {
      const [inner, outer] = arcReach(ring, arc);
      const middle = (inner + outer) / 2;
      const at = (angle: number) =>
        `${(middle * Math.sin(angle)).toFixed(2)} ${(-middle * Math.cos(angle)).toFixed(2)}`;
      const long = arc.to - arc.from > Math.PI ? 1 : 0;
      return (
        `<path d="M${at(arc.from)}A${middle.toFixed(2)} ${middle.toFixed(2)} 0 ${long} 1 ${at(arc.to)}" fill="none" ` +
        `stroke="${colours[arc.fill]}" stroke-width="${(outer - inner).toFixed(2)}"/>`
      );
    })
    .join("");
}

/** The arc at a point (CSS px, y downwards), and how far inside it the point is, in CSS px: below 0 outside. */
export function arcAt(ring: Ring, [x, y]: readonly [number, number]): { arc: Arc; inside: number } | undefined {
  const distance = Math.hypot(x, y);
  const angle = (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
  const depths = ring.arcs.map((arc) => {
    const [inner, outer] = arcReach(ring, arc);
    const along = Math.min(angle - arc.from, arc.to - angle) * distance;
    return { arc, inside: Math.min(distance - inner, outer - distance, along) };
  });
  return depths.toSorted((a, b) => b.inside - a.inside)[0];
}
