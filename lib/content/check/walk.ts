/** Parts of the content that lie inside others, each with where it stands. */
import type { Decisions } from "../../atlas/decisions.ts";
import type { ExcerptContent } from "../../atlas/schema/article-schema.ts";
import type { Entry, Site } from "../../atlas/schema/entry-schema.ts";
import type { Account, Citation, Reference } from "../../atlas/schema/evidence-schema.ts";
import type { Stop } from "../../atlas/schema/tour-schema.ts";
import type { Draft, Found } from "./draft.ts";
import type { JsonPath } from "./problem.ts";

type Plate = Decisions["plates"][number];

export function excerptsIn({ articles }: Draft): Found<ExcerptContent>[] {
  return articles.flatMap(({ value, file, path }) =>
    value.excerpts.map((excerpt, index) => ({ value: excerpt, file, path: [...path, "excerpts", index] })),
  );
}

export function sitesIn({ entries }: Draft): Found<Site>[] {
  return entries.flatMap(({ value, file, path }) => {
    if (!("sites" in value)) return [];
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

export function platesIn({ decisions }: Draft): Found<Plate>[] {
  return decisions.flatMap(({ value, file, path }) =>
    value.plates.map((plate, index) => ({ value: plate, file, path: [...path, "plates", index] })),
  );
}

/** What stands behind an account of a disagreement, a sentence that introduces the region, or a plate. */
export function sourcesIn(draft: Draft): Found<Account["source"]>[] {
  const ofAccounts = accountsIn(draft).map(({ value, file, path }) => {
    return { value: value.source, file, path: [...path, "source"] };
  });
  const ofSentences = draft.decisions.flatMap(({ value, file, path }) =>
    value.introduction.flatMap(({ sources }, sentence) =>
      sources.map((source, index) => {
        return { value: source, file, path: [...path, "introduction", sentence, "sources", index] };
      }),
    ),
  );
  const ofPlates = platesIn(draft).flatMap(({ value, file, path }) =>
    value.sources.map((source, index) => ({ value: source, file, path: [...path, "sources", index] })),
  );
  return [...ofAccounts, ...ofSentences, ...ofPlates];
}

/** Citations of entries, and those that stand behind an account or a sentence. */
export function citationsIn(draft: Draft): Found<Pick<Citation, "article" | "paragraph">>[] {
  const own = draft.entries.flatMap(({ value, file, path }) =>
    value.citations.map((citation, index) => ({ value: citation, file, path: [...path, "citations", index] })),
  );
  const behind = sourcesIn(draft).flatMap(({ value, file, path }) =>
    "citation" in value ? [{ value: value.citation, file, path: [...path, "citation"] }] : [],
  );
  return [...own, ...behind];
}

/** The lists of references of an entry beside those of its disagreements: its own, and those of a deployment's parts. */
function referenceLists(entry: Entry): { path: JsonPath; references: Reference[] }[] {
  const own = { path: ["references"], references: entry.references };
  if (entry.kind !== "deployment") return [own];
  const parts = (["sites", "chronology"] as const).flatMap((field) =>
    entry[field].map(({ references }, index) => ({ path: [field, index, "references"], references })),
  );
  return [own, ...parts];
}

/** Every reference, wherever it stands. */
export function referencesIn(draft: Draft): Found<Reference>[] {
  const listed = draft.entries.flatMap(({ value, file, path }) =>
    referenceLists(value).flatMap((list) =>
      list.references.map((reference, index) => {
        return { value: reference, file, path: [...path, ...list.path, index] };
      }),
    ),
  );
  const behind = sourcesIn(draft).flatMap(({ value, file, path }) =>
    "reference" in value ? [{ value: value.reference, file, path: [...path, "reference"] }] : [],
  );
  return [...listed, ...behind];
}
