import type { Rule } from "../rule.ts";

/** A spelling is one that the place's own names, and the spellings before it, do not have yet. */
export const spellingKnown: Rule = {
  name: "spelling-known",
  check: ({ places, spellings }) => {
    const names = new Map(places.map(({ value }) => [value.id, new Set(value.names.map(({ text }) => text))]));
    return spellings.flatMap(({ value, file, path }) =>
      value.names.flatMap(({ text }, index) => {
        const known = names.get(value.place);
        if (!known?.has(text)) {
          known?.add(text);
          return [];
        }
        const right = "remove it: search knows it already";
        return [
          { file, path: [...path, "names", index, "text"], wrong: `"${text}" is a name of "${value.place}"`, right },
        ];
      }),
    );
  },
};
