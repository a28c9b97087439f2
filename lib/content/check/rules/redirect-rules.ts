import { nearest } from "../../../atlas/names/nearest.ts";
import type { Draft } from "../draft.ts";
import { standsInUnreadable } from "../draft.ts";
import { pagePaths } from "../known-pages.ts";
import type { Rule } from "../rule.ts";

/** Where the redirect's target leads in turn: the last path, or null when it runs in a circle. */
function end(redirects: Draft["redirects"], from: string): string | null {
  const next = new Map(redirects.map(({ value }) => [value.from, value.to]));
  const seen = new Set<string>();
  let path = from;
  for (let target = next.get(path); target !== undefined; target = next.get(path)) {
    if (seen.has(path)) return null;
    seen.add(path);
    path = target;
  }
  return path;
}

/** A redirect leads to a page. */
export const redirectTarget: Rule = {
  name: "redirect-target",
  check: (draft) => {
    const pages = pagePaths(draft);
    const redirected = new Set(draft.redirects.map(({ value }) => value.from));
    return draft.redirects.flatMap(({ value: { to }, file, path }) => {
      const id = to.split("/").at(-1) ?? "";
      if (pages.has(to) || redirected.has(to) || standsInUnreadable(draft, id)) return [];
      const [meant] = nearest(to, pages, 1);
      const right = meant ? `did you mean "${meant}"?` : "give the path of a page";
      return [{ file, path: [...path, "to"], wrong: `no page "${to}"`, right }];
    });
  },
};

/** A path that is a page is not redirected: the page could not be reached. */
export const redirectShadowsPage: Rule = {
  name: "redirect-shadows-page",
  check: (draft) => {
    const pages = pagePaths(draft);
    return draft.redirects
      .filter(({ value }) => pages.has(value.from))
      .map(({ value, file, path }) => {
        return {
          file,
          path: [...path, "from"],
          wrong: `"${value.from}" is a page`,
          right: "remove the redirect, or rename the page",
        };
      });
  },
};

/** Redirects do not run in a circle. */
export const redirectLoop: Rule = {
  name: "redirect-loop",
  check: ({ redirects }) =>
    redirects
      .filter(({ value }) => end(redirects, value.from) === null)
      .map(({ value, file, path }) => {
        return {
          file,
          path: [...path, "to"],
          wrong: `"${value.from}" leads back to a redirect it came from`,
          right: "redirect to a page",
        };
      }),
};

/** A redirect leads to its page at once, not by way of another redirect. */
export const redirectChain: Rule = {
  name: "redirect-chain",
  check: ({ redirects }) =>
    redirects.flatMap(({ value: { from, to }, file, path }) => {
      const last = end(redirects, from);
      if (last === null || last === to) return [];
      return [{ file, path: [...path, "to"], wrong: `"${to}" is redirected in turn`, right: `redirect to "${last}"` }];
    }),
};
