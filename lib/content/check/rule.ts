import type { Draft } from "./draft.ts";
import type { Finding } from "./problem.ts";

/** One thing that must hold for the content. A rule sees everything that can be read and never throws. */
export interface Rule {
  /** Lower-case words joined by hyphens; printed behind each problem. */
  name: string;
  check(draft: Draft): Finding[];
}
