import type { ReactNode } from "react";
import { InLanguage, InLanguages } from "@/components/ui/in-language.tsx";
import { Said } from "@/components/ui/said.tsx";
import { defaultLanguage, labelLanguages } from "@/lib/atlas/names/label-language.ts";
import { labelParts } from "@/lib/atlas/names/names.ts";
import type { Place, PlaceName } from "@/lib/atlas/schema/place-schema.ts";
import { languageName } from "@/lib/words/display-names.ts";
import type { Words } from "@/lib/words/words.ts";

/** English names that others are forms of, and where spellings are from: what is in English on every page. */
const English = ({ words, children }: { words: Words; children: ReactNode }) => (
  <InLanguage of={defaultLanguage} words={words}>
    {children}
  </InLanguage>
);

/** Who uses the name, or what is known of it where no source says who does. */
function wordsOfUse({ usedBy, formOf, former }: PlaceName, words: Words): ReactNode {
  if (usedBy) return words(former ? "place.use.formerUsedBy" : "place.use.usedBy", { who: usedBy });
  if (formOf) {
    const message = former ? "place.use.formerFormOf" : "place.use.formOf";
    return <Said words={words} message={message} of={{ name: <English words={words}>{formOf}</English> }} />;
  }
  return former ? words("place.use.former") : undefined;
}

/** What no source has, so that a label falls back to English: "no Georgian name", "no Armenian form of “Khankendi”". */
function missingNames(place: Place, words: Words): string[] {
  return labelLanguages.flatMap((language) => {
    if (language === defaultLanguage) return [];
    const parts = labelParts(place, language);
    const english = parts.filter(({ lang }) => lang === defaultLanguage);
    if (english.length === parts.length) return [words("place.missingName", { language })];
    return english.map(({ text }) => words("place.missingForm", { language, name: text }));
  });
}

function NameUse({ name, words }: { name: PlaceName; words: Words }) {
  const use = wordsOfUse(name, words);
  return use === undefined ? null : <span className="soft name-use">{use}</span>;
}

function MissingNames({ place, words }: { place: Place; words: Words }) {
  const missing = missingNames(place, words);
  if (missing.length === 0) return null;
  // of the language as such: each name is told apart by a comma, also before the last
  const text = ` ${words("place.missing", { names: new Intl.ListFormat(words.language).format(missing) })}`;
  const english = place.names.filter(({ lang }) => lang === defaultLanguage);
  return <InLanguages text={text} foreign={new Map(english.map((name) => [name.text, name.lang]))} words={words} />;
}

/** All names of a place: in which language, who uses them, and where the spelling was found. */
export function PlaceNames({ place, words }: { place: Place; words: Words }) {
  return (
    <section>
      <h2>{words("place.names")}</h2>
      <table className="names">
        <thead>
          <tr>
            <th scope="col">{words("place.names.name")}</th>
            <th scope="col">{words("place.names.use")}</th>
            <th scope="col">{words("place.names.source")}</th>
          </tr>
        </thead>
        <tbody>
          {place.names.map((name) => (
            <tr key={`${name.lang}-${name.text}`}>
              <td lang={name.lang}>{name.text}</td>
              <td>
                {languageName(name.lang, words)}
                <NameUse name={name} words={words} />
              </td>
              <td className="soft">
                {name.source ? <English words={words}>{name.source}</English> : words("place.names.editors")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">
        {words("place.names.aboutEditors")}
        <MissingNames place={place} words={words} />
      </p>
    </section>
  );
}
