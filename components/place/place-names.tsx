import { defaultLanguage, labelLanguages, languageWords } from "@/lib/atlas/names/label-language.ts";
import { labelParts } from "@/lib/atlas/names/names.ts";
import type { Place, PlaceName } from "@/lib/atlas/schema.ts";

const languages = new Intl.DisplayNames("en", { type: "language" });

/** Who uses the name, or what is known of it where no source says who does. */
function wordsOfUse({ usedBy, formOf, former }: PlaceName): string {
  const use = usedBy ? `used by ${usedBy}` : formOf ? `a form of “${formOf}”; who uses it is not stated` : "";
  return [former ? "former" : "", use].filter(Boolean).join(", ");
}

/** What no source has, so that a label falls back to English: "no Georgian name", "no Armenian form of “Khankendi”". */
function missingNames(place: Place): string[] {
  return labelLanguages.flatMap((language) => {
    if (language === defaultLanguage) return [];
    const parts = labelParts(place, language);
    const english = parts.filter(({ lang }) => lang === defaultLanguage);
    if (english.length === parts.length) return [`no ${languageWords[language]} name`];
    return english.map(({ text }) => `no ${languageWords[language]} form of “${text}”`);
  });
}

function NameUse({ name }: { name: PlaceName }) {
  const words = wordsOfUse(name);
  return words === "" ? null : <span className="soft name-use">{words}</span>;
}

const listed = new Intl.ListFormat("en");

/** All names of a place: in which language, who uses them, and where the spelling was found. */
export function PlaceNames({ place }: { place: Place }) {
  const missing = missingNames(place);
  return (
    <section>
      <h2>Names</h2>
      <table className="names">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Language and use</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {place.names.map((name) => (
            <tr key={`${name.lang}-${name.text}`}>
              <td lang={name.lang}>{name.text}</td>
              <td>
                {languages.of(name.lang)}
                <NameUse name={name} />
              </td>
              <td className="soft">{name.source ?? "editors"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">
        “Editors”: typed by the editors of this atlas.
        {missing.length > 0 && ` Our sources have ${listed.format(missing)}; labels show the English name there.`}
      </p>
    </section>
  );
}
