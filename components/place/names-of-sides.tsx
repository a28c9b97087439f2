import { InLanguage } from "@/components/ui/in-language.tsx";
import type { Place, PlaceName } from "@/lib/atlas/schema/place-schema.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";

const languages = ["hy", "az"] as const;

const listed = (names: PlaceName[]) =>
  names.map(({ text, lang }, index) => (
    <span key={text}>
      {index > 0 && ", "}
      <span lang={lang}>{text}</span>
    </span>
  ));

/** What either side calls a place, beside its introduction: English names that one side alone uses, then those of both languages. */
export function NamesOfSides({ place, words }: { place: Place; words: Words }) {
  const current = place.names.filter(({ former }) => !former);
  const ofOneSide = current.filter(({ lang, usedBy }) => lang === "en" && usedBy);
  return (
    <ul className="names-of-sides">
      {ofOneSide.map(({ text, usedBy }) => (
        <li key={text}>
          <InLanguage of={defaultLanguage} words={words}>
            {text}
          </InLanguage>{" "}
          <span className="soft">{words("place.use.usedBy", { who: usedBy ?? "" })}</span>
        </li>
      ))}
      {languages.map((lang) => (
        <li key={lang}>
          {listed(current.filter((name) => name.lang === lang))}{" "}
          <span className="soft">{words(`place.nameIn.${lang}`)}</span>
        </li>
      ))}
    </ul>
  );
}
