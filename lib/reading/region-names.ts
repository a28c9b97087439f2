/** The names of states in the languages that are read, from Unicode CLDR, which every engine carries. */

const languages = ["en", "ru", "hy", "az", "ka"];

/** "AM" → "Armenia". */
export function regionName(code: string): string | undefined {
  return new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(code);
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Codes that CLDR names and that are no states: groups, private use, what was. */
const notStates = new Set(["EZ", "XA", "XB", "ZZ", "QO"]);

let known: string[] | undefined;

/** Every name of a state or territory, in all languages that are read. */
export function regionNames(): string[] {
  known ??= languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    return codes.flatMap((code) => (notStates.has(code) ? [] : (names.of(code) ?? [])));
  });
  return known;
}

/** What a state's people, government or capital is called in English; those that texts of the talks name. */
const adjectives: Record<string, string> = {
  Armenian: "Armenia",
  Azerbaijani: "Azerbaijan",
  Azeri: "Azerbaijan",
  Georgian: "Georgia",
  Russian: "Russia",
  Turkish: "Türkiye",
  Iranian: "Iran",
  French: "France",
  German: "Germany",
  British: "United Kingdom",
  American: "United States",
  US: "United States",
  Austrian: "Austria",
  Swiss: "Switzerland",
  Belgian: "Belgium",
  Czech: "Czechia",
  Slovak: "Slovakia",
  Polish: "Poland",
  Hungarian: "Hungary",
  Romanian: "Romania",
  Moldovan: "Moldova",
  Ukrainian: "Ukraine",
  Belarusian: "Belarus",
  Belarusan: "Belarus",
  Kazakh: "Kazakhstan",
  Kyrgyz: "Kyrgyzstan",
  Tajik: "Tajikistan",
  Turkmen: "Turkmenistan",
  Uzbek: "Uzbekistan",
  Lithuanian: "Lithuania",
  Latvian: "Latvia",
  Estonian: "Estonia",
  Finnish: "Finland",
  Swedish: "Sweden",
  Danish: "Denmark",
  Norwegian: "Norway",
  Icelandic: "Iceland",
  Portuguese: "Portugal",
  Spanish: "Spain",
  Italian: "Italy",
  Greek: "Greece",
  Serbian: "Serbia",
  Albanian: "Albania",
  Slovenian: "Slovenia",
  Bulgarian: "Bulgaria",
  Chinese: "China",
  Emirati: "United Arab Emirates",
};

/** "French" → "France"; undefined of a word that is no such adjective. */
export const stateOfAdjective = (word: string): string | undefined =>
  Object.hasOwn(adjectives, word) ? adjectives[word] : undefined;

const englishRegion = new Map<string, string>();

/** The state as CLDR names it in English, of the name that a text gives it: "France" → "France", "Turkey" → "Türkiye". */
export function stateNamed(name: string): string | undefined {
  if (englishRegion.size === 0) {
    const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    for (const first of letters)
      for (const second of letters) {
        const region = names.of(first + second);
        if (region) englishRegion.set(region, region);
      }
    englishRegion.set("Turkey", englishRegion.get("Türkiye") ?? "Turkey").set("Czech Republic", "Czechia");
  }
  return englishRegion.get(name);
}
