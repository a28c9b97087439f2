import { aliasIds, contestedId, englishNames, isContested } from "../../../atlas/names/names.ts";
import type { Rule } from "../rule.ts";

/** The id of a contested place takes no side: it joins the English names alphabetically. */
export const contestedPlaceId: Rule = {
  name: "contested-id",
  check: ({ places }) =>
    places
      .filter(({ value }) => isContested(value) && contestedId(value) !== value.id)
      .map(({ value, file, path }) => {
        const wrong = `contested place with the id "${value.id}"`;
        return { file, path: [...path, "id"], wrong, right: `its id must be "${contestedId(value)}"` };
      }),
};

/** Every place has a current English name to be shown under. */
export const placeNameMissingEnglish: Rule = {
  name: "place-name-missing-english",
  check: ({ places }) =>
    places
      .filter(({ value }) => englishNames(value).length === 0)
      .map(({ value, file, path }) => {
        const right = 'add a name with "lang": "en" that is not former';
        return { file, path: [...path, "names"], wrong: `"${value.id}" has no English name`, right };
      }),
};

const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** The language of a name is an ISO 639-1 code that exists. */
export const unknownNameLanguage: Rule = {
  name: "unknown-name-language",
  check: ({ places, spellings }) =>
    [...places, ...spellings].flatMap(({ value, file, path }) =>
      value.names.flatMap(({ lang, text }, index) => {
        if (languages.of(lang) !== undefined) return [];
        const right = "use a two-letter code of ISO 639-1: hy, az, ru, ka, fa, tr, en";
        return [
          {
            file,
            path: [...path, "names", index, "lang"],
            wrong: `"${text}" is in the unknown language "${lang}"`,
            right,
          },
        ];
      }),
    ),
};

/** A single name of a contested place leads to it, so no other place may have that name for an id. */
export const aliasClash: Rule = {
  name: "alias-clash",
  check: ({ places }) =>
    places.flatMap(({ value, file, path }) => {
      if (!isContested(value)) return [];
      const clashes = aliasIds(value).filter((alias) => places.some((other) => other.value.id === alias));
      return clashes.map((alias) => {
        const right = `the id "${alias}" must lead to "${value.id}": rename or merge the other place`;
        return { file, path: [...path, "names"], wrong: `a name of "${value.id}" is the id of another place`, right };
      });
    }),
};

/** A name that is a form of another one says which: an English name that a side uses. */
export const nameFormUnknown: Rule = {
  name: "name-form-unknown",
  check: ({ places }) =>
    places.flatMap(({ value, file, path }) =>
      value.names.flatMap(({ formOf, text }, index) => {
        const english = isContested(value) ? englishNames(value).map((name) => name.text) : [];
        if (formOf === undefined || english.includes(formOf)) return [];
        const right = english.length > 0 ? `one of ${english.join(", ")}` : "leave it out: the place has one name";
        const wrong = `"${text}" is a form of "${formOf}", which no side uses`;
        return [{ file, path: [...path, "names", index, "formOf"], wrong, right }];
      }),
    ),
};
