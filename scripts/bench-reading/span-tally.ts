/** Found against labelled, span by span. */
import type { Span } from "../../lib/reading/findings.ts";
import type { Label } from "./labels.ts";

/** `right` of `wanted` labels were found, and `right` of `found` findings were labelled. The others in words. */
export interface Tally {
  right: number;
  wanted: number;
  found: number;
  missed: string[];
  extra: string[];
}

const length = ({ start, end }: Span) => end - start;

/** How many characters two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** They share at least half of the shorter one: "on Monday" and "Monday". */
export function touch(a: Span, b: Span): boolean {
  return shared(a, b) > 0 && shared(a, b) * 2 >= Math.min(length(a), length(b));
}

/** Shared part of what both cover together: 1 where they are the same. */
function likeness(a: Span, b: Span): number {
  return shared(a, b) / (length(a) + length(b) - shared(a, b));
}

/**
 * Pairs labels and findings, each at most once: those labels first that must be found, and among them the likest spans first.
 * `fits` says whether a finding is what the label asks for. Positions in both lists.
 */
export function paired<L extends Label, F extends Span>(
  labels: readonly L[],
  found: readonly F[],
  fits: (label: L, finding: F) => boolean,
): [number, number][] {
  const candidates = labels.flatMap((label, l) =>
    found.flatMap((finding, f) =>
      touch(label, finding) && fits(label, finding)
        ? [{ l, f, weight: likeness(label, finding) + (label.optional ? 0 : 2) }]
        : [],
    ),
  );
  const labelled = new Set<number>();
  const taken = new Set<number>();
  return candidates
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ l, f }): [number, number][] => {
      if (labelled.has(l) || taken.has(f)) return [];
      labelled.add(l);
      taken.add(f);
      return [[l, f]];
    });
}

/** Tells a label or a finding in words. */
type InWords<T> = (item: T) => string;

/**
 * Precision and recall of findings. A finding that fits an optional label counts neither for nor against; one that fits no label is
 * extra; a label that must be found and is not is missed. So a finding with the wrong value is both.
 */
export function tally<L extends Label, F extends Span>(
  labels: readonly L[],
  found: readonly F[],
  fits: (label: L, finding: F) => boolean,
  [labelWords, foundWords]: [InWords<L>, InWords<F>],
): Tally {
  const pairs = paired(labels, found, fits);
  const hit = new Set(pairs.map(([l]) => l));
  const taken = new Set(pairs.map(([, f]) => f));
  const wanted = labels.filter(({ optional }) => !optional);
  const missed = labels.filter(({ optional }, l) => !optional && !hit.has(l));
  const extra = found.filter((_, f) => !taken.has(f));
  const right = wanted.length - missed.length;
  return {
    right,
    wanted: wanted.length,
    found: right + extra.length,
    missed: missed.map(labelWords),
    extra: extra.map(foundWords),
  };
}

/** Several tallies as one. */
export function together(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    right: sum(({ right }) => right),
    wanted: sum(({ wanted }) => wanted),
    found: sum(({ found }) => found),
    missed: tallies.flatMap(({ missed }) => missed),
    extra: tallies.flatMap(({ extra }) => extra),
  };
}

/** Share of what was found that is right; 1 where nothing was found. */
export const precision = ({ right, found }: Tally) => (found === 0 ? 1 : right / found);

/** Share of what was wanted that was found; 1 where nothing was wanted. */
export const recall = ({ right, wanted }: Tally) => (wanted === 0 ? 1 : right / wanted);
