/** What a legend has to explain of the markers that a map shows, from what its style gives them. */
import type { EntryKind } from "../atlas/kinds.ts";
import { kindsOfShares } from "../cartography/style/images/shares.ts";

/** A number on a marker, a ring of shares, "+1" after its name. */
export type Mark = "number" | "ring" | "more";

export interface MarksShown {
  kinds: EntryKind[];
  /** Those of them with hollow markers. */
  hollow: EntryKind[];
  marks: Mark[];
}

type Properties = Record<string, unknown>;

const sharesIn = ({ shares }: Properties) => (typeof shares === "string" ? shares : undefined);

const kindsIn = (marker: Properties, hollow: boolean): EntryKind[] => {
  const shares = sharesIn(marker);
  if (shares) return kindsOfShares(shares, hollow);
  return marker.kind && (!hollow || marker.hollow === true) ? [marker.kind as EntryKind] : [];
};

/** `markers`: the properties of the features of the source "entries", by which the style draws them. */
export function marksShown(markers: Properties[]): MarksShown {
  const points = markers.filter(({ turn }) => turn === undefined);
  const marks: Record<Mark, boolean> = {
    number: points.some(({ count }) => Number(count) > 1),
    ring: points.some((marker) => sharesIn(marker) !== undefined),
    more: points.some(({ label }) => /\+\d+$/.test(String(label ?? ""))),
  };
  return {
    kinds: [...new Set(markers.flatMap((marker) => kindsIn(marker, false)))],
    hollow: [...new Set(markers.flatMap((marker) => kindsIn(marker, true)))],
    marks: (Object.keys(marks) as Mark[]).filter((mark) => marks[mark]),
  };
}
