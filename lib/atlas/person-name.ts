/**
 * How those who took part in a meeting are called in short. The content of a language has their names in it (content/people.json,
 * the surname last), so what tells them apart and what is left of a name is decided here alone, for all languages.
 */
import type { Words } from "../words/words.ts";
import type { Atlas } from "./atlas.ts";
import type { Meeting } from "./schema/entry-schema.ts";

type Participant = Pick<Meeting["participants"][number], "name" | "body">;

/** What names are worded from. */
export type Named = Pick<Atlas, "words">;

/** A delegation, a group of chairs: it has no surname. */
export const isPerson = ({ body }: Participant): boolean => !body;

/** "Ilham Aliyev", "Representatives of Azerbaijan" */
export function personName(_: Named, { name }: Participant): string {
  return name;
}

/** "Aliyev"; of a body its whole name. */
export function surnameOf(atlas: Named, who: Participant): string {
  const name = personName(atlas, who);
  return isPerson(who) ? (name.split(" ").at(-1) ?? name) : name;
}

/** "I. Aliyev", where others share the surname. */
export function initialedName(atlas: Named, who: Participant): string {
  const [initial = ""] = personName(atlas, who);
  return atlas.words("record.initialed", { initial, surname: surnameOf(atlas, who) });
}

/** Names in a row: "Kocharyan, H. Aliyev". */
export const namesInRow = (names: readonly string[], words: Words): string =>
  names.length === 0 ? "" : names.reduce((all, next) => words("record.namesAnd", { names: all, next }));
