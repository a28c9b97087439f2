/** A document that is put on the desk: one that is there, or one that is begun. */
import { type EntryKind, isEntryKind } from "../atlas/kinds.ts";
import { valueAt } from "../content/check/problem.ts";
import { newArticle } from "../content/edit/new-article.ts";
import { entryFile, newEntry } from "../content/edit/new-entry.ts";
import { readContentFiles } from "../content/files.ts";
import type { DeskDocument, DocumentKind } from "./desk-documents.ts";
import type { DeskText } from "./desk-text.ts";
import { fileNow, jsonOf } from "./written-texts.ts";

type Value = DeskDocument["value"];

const keyOf = (file: string, at: DeskDocument["at"]) => [file, ...at].join(" ");

/** What is there. `at`: [] a whole file, ["places", 12] an item. Throws a RangeError where there is nothing. */
export function opened(contentDir: string, kind: DocumentKind, file: string, at: DeskDocument["at"]): DeskDocument {
  const { text, hash } = fileNow(contentDir, file);
  const value = text === undefined ? undefined : valueAt(jsonOf(file, text), at);
  if (typeof value !== "object" || value === null) throw new RangeError(`There is nothing at ${keyOf(file, at)}.`);
  return { key: keyOf(file, at), kind, file, at, hash, value: value as Value };
}

/** Forms begin empty: what the skeleton of `npm run new` asks for in ‹ › is asked for by the fields. */
function withoutMarks(value: unknown): unknown {
  if (typeof value === "string") return /^‹.*›$/.test(value) ? "" : value;
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutMarks(item)]));
}

/** What the skeleton fills in because a file must say something there: at the desk somebody chooses it. */
const unchosen = ["level", "mediator", "topic"];

const withoutChoices = (value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !unchosen.includes(key)));

const begun = (kind: DocumentKind, file: string, at: DeskDocument["at"], hash: string | null, value: Value) => ({
  key: keyOf(
    file,
    at.map((step) => (step === "-" ? `new ${Date.now()}` : step)),
  ),
  kind,
  file,
  at,
  hash,
  value,
});

/** An entry of that id. Throws a RangeError where there is one already. */
export function begunEntry(
  contentDir: string,
  kind: EntryKind,
  id: string,
  date: string,
  place: string | null,
  today: string,
) {
  const files = readContentFiles(contentDir).filter((file) => file.kind === "entry");
  if (files.some(({ name }) => name === id))
    throw new RangeError(`There is an entry “${id}” already: open it instead.`);
  const file = entryFile(
    id,
    date,
    files.map((known) => known.file),
  );
  const skeleton = newEntry(kind, id, { date, place: place === null ? [] : [place] }, today, file);
  return begun(kind, file, [], null, { ...withoutChoices(withoutMarks(skeleton) as Value), draft: true });
}

/** An article whose text is at hand, with its parts as they seem to be. */
export function begunArticle(contentDir: string, read: DeskText, today: string): DeskDocument {
  const { name: id, text, language, parts, published } = read;
  const file = `content/articles/${id}.json`;
  if (fileNow(contentDir, file).hash !== null)
    throw new RangeError(`There is an article “${id}” already: open it instead.`);
  const { headline, standfirst, body } = parts;
  const said = { headline, standfirst: standfirst ?? undefined, body, language, published: published ?? undefined };
  const skeleton = withoutMarks(newArticle(id, said, today, text)) as Value;
  return begun("article", file, [], null, { ...skeleton, draft: true, excerpts: [] });
}

/** A place, or a stop of a tour, at the end of its list. */
export function begunItem(contentDir: string, kind: "place" | "stop", file: string): DeskDocument {
  const { hash } = fileNow(contentDir, file);
  const names = [{ text: "", lang: "en" }];
  const value: Value =
    kind === "place"
      ? { id: "", kind: "city", point: [45, 40], precision: "city", names, country: null, source: "" }
      : { title: "", text: [""], camera: { center: [46.5, 40], zoom: 7 } };
  return begun(kind, file, [kind === "place" ? "places" : "stops", "-"], hash, value);
}

/** What a document is a kind of, by its file and value. */
export function kindOf(file: string, value: Value): DocumentKind {
  if (file.startsWith("content/articles/")) return "article";
  return isEntryKind(String(value.kind)) ? (value.kind as EntryKind) : "event";
}

/** The file of an entry or article, in whichever folder it lies. Throws a RangeError where there is none. */
export function fileOf(contentDir: string, folder: "articles" | "entries", id: string): string {
  const files = readContentFiles(contentDir).map(({ file }) => file);
  const found = files.find((file) => file.startsWith(`content/${folder}/`) && file.endsWith(`/${id}.json`));
  if (!found) throw new RangeError(`There is no “${id}” in content/${folder}.`);
  return found;
}
