/** Parts of the content that lie inside others, each with where it stands. */
import type { Account, Citation, ExcerptContent, Site, Stop } from "../../atlas/schema.ts";
import type { Draft, Found } from "./draft.ts";

export function excerptsIn({ articles }: Draft): Found<ExcerptContent>[] {
  return articles.flatMap(({ value, file, path }) =>
    value.excerpts.map((excerpt, index) => ({ value: excerpt, file, path: [...path, "excerpts", index] })),
  );
}

export function sitesIn({ entries }: Draft): Found<Site>[] {
  return entries.flatMap(({ value, file, path }) => {
    if (value.kind !== "deployment") return [];
    return value.sites.map((site, index) => ({ value: site, file, path: [...path, "sites", index] }));
  });
}

export function stopsIn({ tours }: Draft): Found<Stop>[] {
  return tours.flatMap(({ value, file, path }) =>
    value.stops.map((stop, index) => ({ value: stop, file, path: [...path, "stops", index] })),
  );
}

export function accountsIn({ entries }: Draft): Found<Account>[] {
  return entries.flatMap(({ value, file, path }) =>
    value.disagreements.flatMap(({ accounts }, index) =>
      accounts.map((account, number) => {
        return { value: account, file, path: [...path, "disagreements", index, "accounts", number] };
      }),
    ),
  );
}

/** Citations of entries and those that stand behind an account of a disagreement. */
export function citationsIn(draft: Draft): Found<Pick<Citation, "article" | "paragraph">>[] {
  const own = draft.entries.flatMap(({ value, file, path }) =>
    value.citations.map((citation, index) => ({ value: citation, file, path: [...path, "citations", index] })),
  );
  const behindAccounts = accountsIn(draft).flatMap(({ value: { source }, file, path }) =>
    "citation" in source ? [{ value: source.citation, file, path: [...path, "source", "citation"] }] : [],
  );
  return [...own, ...behindAccounts];
}
