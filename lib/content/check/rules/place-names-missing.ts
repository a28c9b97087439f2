import { counted } from "../../../atlas/counted.ts";
import { defaultLanguage, labelLanguages, languageWords } from "../../../atlas/names/label-language.ts";
import type { Place } from "../../../atlas/schema/place-schema.ts";
import type { Draft } from "../draft.ts";
import type { Rule } from "../rule.ts";

const languages = labelLanguages.filter((language) => language !== defaultLanguage);

/** The languages of readers in which a place has no name that is in use; it is then shown in English. */
const missing = ({ names }: Place) =>
  languages.filter((language) => !names.some(({ lang, former }) => lang === language && !former));

const words = (list: readonly string[]) => new Intl.ListFormat("en", { type: "conjunction" }).format(list);

/** The entries that name the place, at most three of them, for whoever wonders why it matters. */
function usedBy({ entries }: Draft, id: string): string {
  const users = entries.filter(({ value }) => value.places.includes(id)).map(({ value }) => value.id);
  if (users.length === 0) return "";
  return ` (a place of ${users.length > 3 ? counted(users.length, "entry", "entries") : users.join(", ")})`;
}

/** Whoever reads in Georgian meets English words on the map where a place has no Georgian name: it is not finished. */
export const placeNamesMissing: Rule = {
  name: "place-names-missing",
  check: (draft) =>
    draft.places.flatMap(({ value, file, path }) => {
      const lacking = missing(value).map((language) => languageWords[language]);
      if (lacking.length === 0) return [];
      const wrong = `"${value.id}" has no name in ${words(lacking)}${usedBy(draft, value.id)}`;
      const right = 'add each to its "names", with the source of its spelling';
      return [{ file, path: [...path, "names"], wrong, right }];
    }),
};
