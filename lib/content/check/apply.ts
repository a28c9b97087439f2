import type { Draft } from "./draft.ts";
import { jsonPath, type Problem } from "./problem.ts";
import type { Rule } from "./rule.ts";

/** What the given rules say about content that has been read, in the order of the rules. */
export function problemsOf(draft: Draft, rules: readonly Rule[]): Problem[] {
  return rules.flatMap(({ name, check }) =>
    check(draft).map((finding) => ({ rule: name, ...finding, path: jsonPath(finding.path) })),
  );
}
