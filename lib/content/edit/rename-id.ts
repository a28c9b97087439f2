/** Renaming what has a page: its file, everything in the content that names it, and a redirect from its old address. */
import { entryPath } from "../../atlas/atlas.ts";
import { nearest } from "../../atlas/names/nearest.ts";
import type { Entry } from "../../atlas/schema.ts";
import type { RawFile } from "../files.ts";
import type { Edit } from "./edit.ts";
import { idForm, isId } from "./id.ts";
import { fieldOf, jsonStrings, mapStrings } from "./json-strings.ts";
import { type Redirect, withRedirect } from "./redirects.ts";
import { type Renamable, references } from "./references.ts";

export interface Renaming {
  kind: Renamable;
  from: string;
  to: string;
}

export const isRenamable = (kind: string | undefined): kind is Renamable =>
  kind !== undefined && Object.hasOwn(references, kind);

function idsOf(files: RawFile[], kind: Renamable): string[] {
  if (kind !== "place") return files.filter((file) => file.kind === kind).map(({ name }) => name);
  return files.flatMap(({ kind: fileKind, text }) => {
    const ids = fileKind === "places" ? jsonStrings(text).filter((string) => fieldOf(string) === "$.places[*].id") : [];
    return ids.map(({ value }) => value);
  });
}

/** Why it cannot be done; empty when it can. */
export function renameFaults(files: RawFile[], { kind, from, to }: Renaming): string[] {
  const unreadable = files.filter(({ content }) => "error" in content).map(({ file }) => `${file} cannot be read`);
  if (unreadable.length > 0) return unreadable;
  const ids = idsOf(files, kind);
  const [meant] = nearest(from, ids, 1);
  const unknown = `there is no ${kind} "${from}"${meant ? `; did you mean "${meant}"?` : ""}`;
  return [
    ids.includes(from) ? [] : unknown,
    isId(to) ? [] : `"${to}" is no id: ${idForm}`,
    ids.includes(to) ? `the ${kind} "${to}" is there already` : [],
  ].flat();
}

/** "/meetings/2022-07-16-tbilisi": the page of what has the id, whatever that is to become. */
export function pageOf(files: RawFile[], kind: Renamable, id: string): string {
  if (kind !== "entry") return `/${kind}s/${id}`;
  const file = files.find((one) => one.kind === "entry" && one.name === id);
  return entryPath({ kind: (JSON.parse(file?.text ?? "{}") as Entry).kind, id });
}

function redirected(text: string, from: string, to: string): string {
  const json = JSON.parse(text) as { redirects: Redirect[] };
  return `${JSON.stringify({ ...json, redirects: withRedirect(json.redirects, from, to) }, null, 2)}\n`;
}

/** The edit that renames. `renameFaults` must have found nothing. */
export function rename(files: RawFile[], { kind, from, to }: Renaming): Edit {
  const [oldPage, newPage] = [pageOf(files, kind, from), pageOf(files, kind, from).replace(/[^/]+$/, to)];
  const names = new Map([
    [from, to],
    [oldPage.slice(1), newPage.slice(1)],
  ]);
  const own = (file: RawFile) => file.kind === kind && file.name === from;
  const changed = files.flatMap((file): [string, string][] => {
    const fields = references[kind][file.kind] ?? [];
    const renamed = mapStrings(file.text, (string) =>
      fields.includes(fieldOf(string)) ? (names.get(string.value) ?? string.value) : string.value,
    );
    const text = file.kind === "redirects" ? redirected(file.text, oldPage, newPage) : renamed;
    const label = own(file) ? file.file.replace(/[^/]+\.json$/, `${to}.json`) : file.file;
    return text === file.text && label === file.file ? [] : [[label, text]];
  });
  return { texts: new Map(changed), removed: files.filter(own).map(({ file }) => file) };
}

/** Where the old id still stands as a whole text after the edit: "content/atlas.json $.home"; another thing may bear it too. */
export function leftOver(files: RawFile[], { texts, removed }: Edit, from: string): string[] {
  const kept = files.filter(({ file }) => !removed.includes(file)).map(({ file, text }) => [file, text] as const);
  return [...new Map([...kept, ...texts])].flatMap(([file, text]) => {
    return jsonStrings(text)
      .filter(({ value }) => value === from)
      .map((string) => `${file} ${fieldOf(string)}`);
  });
}
