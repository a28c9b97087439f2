import { otherLanguages } from "../../../words/languages.ts";
import type { Rule } from "../rule.ts";
import { unknownIds } from "../unknown.ts";

/** Who has names in other languages took part in a meeting, and is called there by the same letters. */
export const personUnknown: Rule = {
  name: "person-unknown",
  check: (draft) => {
    const named = draft.entries.flatMap(({ value }) => ("participants" in value ? value.participants : []));
    const used = draft.people.map(({ value, file, path }) => ({ value: value.name, file, path: [...path, "name"] }));
    const known = [...new Set(named.map(({ name }) => name))];
    return unknownIds(draft, used, "participant", known, "a meeting");
  },
};

/** A name in another language says where it is from: a page that has it, or the rules of transliteration. */
export const personName: Rule = {
  name: "person-name",
  check: ({ people }) =>
    people.flatMap(({ value, file, path }) =>
      otherLanguages.flatMap((language) => {
        const { text, source, rule } = value.names[language];
        const at = { file, path: [...path, "names", language] };
        if (source && rule)
          return [{ ...at, wrong: `"${text}" has a source and is made by rule`, right: "take one of the two away" }];
        if (source || rule) return [];
        return [
          { ...at, wrong: `"${text}" is from nowhere`, right: 'give its "source", or "rule": true if none has it' },
        ];
      }),
    ),
};
