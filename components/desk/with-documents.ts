import type { Choice, Choices } from "@/lib/desk/choices.ts";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** Those of the desk take the place of those of the same id. */
function merged(choices: Choice[], fresh: Choice[]): Choice[] {
  const ids = new Set(fresh.map(({ id }) => id));
  return [...fresh.filter(({ id }) => id), ...choices.filter(({ id }) => !ids.has(id))];
}

interface Named {
  id: string;
  names?: { text: string }[];
  excerpts?: { id: string; exact: string }[];
}

/** What can be chosen, with what lies on the desk and is not saved yet. */
export function withDocuments(choices: Choices, documents: DeskDocument[]): Choices {
  const of = (kind: string) =>
    documents.filter((document) => document.kind === kind).map(({ value }) => value as unknown as Named);
  const places = of("place").map(({ id, names = [] }) => {
    const words = names.map((name) => name.text).filter(Boolean);
    return { id, label: words[0] ?? id, also: words.join(" "), beside: "on the desk" };
  });
  const excerpts = of("article").flatMap((article) =>
    (article.excerpts ?? []).map(({ id, exact }) => ({ id, label: `“${exact}”`, beside: `${id}, ${article.id}` })),
  );
  const entries = documents.flatMap(({ file, value }) =>
    file.startsWith("content/entries/") ? [{ id: text(value.id), label: text(value.title) || text(value.id) }] : [],
  );
  const articles = documents.flatMap(({ kind, value }) =>
    kind === "article" ? [{ id: text(value.id), label: text(value.title) || text(value.id) }] : [],
  );
  return {
    ...choices,
    places: merged(choices.places, places),
    excerpts: merged(choices.excerpts, excerpts),
    entries: merged(choices.entries, entries),
    articles: merged(choices.articles, articles),
  };
}
