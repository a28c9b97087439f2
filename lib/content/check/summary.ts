import { counted } from "../../atlas/counted.ts";
import type { Draft } from "./draft.ts";
import { draftFiles } from "./drafts.ts";
import { rules } from "./rules.ts";
import { excerptsIn } from "./walk.ts";

/** One line: what was checked, against how many rules, and how many problems there are. */
export function summary(draft: Draft, problemCount: number): string {
  const checked = [
    counted(draft.articles.length, "article"),
    counted(excerptsIn(draft).length, "excerpt"),
    counted(draft.entries.length, "entry", "entries"),
    counted(draft.places.length, "place"),
    counted(draft.layers.length, "layer"),
    counted(draft.publishers.length, "publisher"),
    counted(draft.tours.length, "tour"),
    counted(draft.redirects.length, "redirect"),
    counted(draft.changes.length, "correction"),
    counted(draft.geoFiles.length, "GeoJSON file"),
  ].join(", ");
  const result = problemCount === 0 ? "no problem" : counted(problemCount, "problem");
  const drafts = draftFiles(draft).size;
  const leftOut = drafts === 0 ? "" : ` ${counted(drafts, "draft")}, left out of the build.`;
  return `Checked ${checked} against ${rules.length} rules: ${result}.${leftOut}`;
}
