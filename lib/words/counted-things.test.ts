import { expect, it } from "vitest";
import { wordsIn } from "./catalogue.ts";
import { type Language, languages } from "./languages.ts";
import type { Words } from "./words.ts";

const numbers = [0, 1, 2, 5, 21, 1.5];

type Tag = { tag: string };
const tag = (): Tag => ({ tag: "" });

/** What readers see counted most. X: a word that is not inflected. */
const things = {
  meetings: (words: Words, count: number) => words("kinds.meeting.counted", { count }),
  deployments: (words: Words, count: number) => words("kinds.deployment.counted", { count }),
  events: (words: Words, count: number) => words("kinds.event.counted", { count }),
  entries: (words: Words, all: number) => words("filters.listed.entry", { part: "no", dated: "no", all }),
  places: (words: Words, count: number) => words("figures.otherPlaces", { count }),
  sources: (words: Words, count: number) => words("read-live.sources", { count }),
  excerpts: (words: Words, count: number) => words("social.excerpts", { count }),
  points: (words: Words, count: number) => words("disagreements.points", { count }),
  references: (words: Words, count: number) => words("sources.named", { count }),
  links: (words: Words, count: number) => words("ui.row.links", { count }),
  paragraphs: (words: Words, count: number) => words("answers.fromParagraphs", { count }),
  characters: (words: Words, count: number) => words("read-live.charactersMore", { count }),
  results: (words: Words, count: number) => words("search-live.found.all", { count, query: "X" }),
  days: (words: Words, count: number) => words("reading.date.unitsBefore", { unit: "day", count, start: "X" }),
  years: (words: Words, count: number) => words("reading.date.unitsAfter", { unit: "year", count, start: "X" }),
  /** The first sentence of the head of the log. */
  corrections: (words: Words, corrections: number) => {
    const given = { corrections, entries: 21, report: tag, atom: tag, json: tag };
    return /^(?:\d[.,]\d|[^.։])+/.exec(String(words.parts<Tag>("corrections.log.counts", given)[0]))?.[0];
  },
};

/** The same words with every number, written “#”; or what is said of 0, 1, 2, 5, 21 and 1.5. */
type Expected = Record<keyof typeof things, string>;

const expected: Record<Language, Expected> = {
  en: {
    meetings: "0 meetings · 1 meeting · 2 meetings · 5 meetings · 21 meetings · 1.5 meetings",
    deployments: "0 deployments · 1 deployment · 2 deployments · 5 deployments · 21 deployments · 1.5 deployments",
    events: "0 events · 1 event · 2 events · 5 events · 21 events · 1.5 events",
    entries: "0 entries · 1 entry · 2 entries · 5 entries · 21 entries · 1.5 entries",
    places: "0 other places · 1 other place · 2 other places · 5 other places · 21 other places · 1.5 other places",
    sources: "0 sources · 1 source · 2 sources · 5 sources · 21 sources · 1.5 sources",
    excerpts: "0 excerpts · 1 excerpt · 2 excerpts · 5 excerpts · 21 excerpts · 1.5 excerpts",
    points: "0 points · 1 point · 2 points · 5 points · 21 points · 1.5 points",
    references: "0 references · 1 reference · 2 references · 5 references · 21 references · 1.5 references",
    links: "0 links · 1 link · 2 links · 5 links · 21 links · 1.5 links",
    paragraphs: "0 paragraphs · 1 paragraph · 2 paragraphs · 5 paragraphs · 21 paragraphs · 1.5 paragraphs",
    characters:
      "(0 more characters) · (1 more character) · (2 more characters) · (5 more characters) · (21 more characters) · (1.5 more characters)",
    results:
      "0 results for “X”. · 1 result for “X”. · 2 results for “X”. · 5 results for “X”. · 21 results for “X”. · 1.5 results for “X”.",
    days: "0 days before X · a day before X · 2 days before X · 5 days before X · 21 days before X · 1.5 days before X",
    years:
      "0 years after X · a year after X · 2 years after X · 5 years after X · 21 years after X · 1.5 years after X",
    corrections:
      "0 corrections on 21 entries · 1 correction on 21 entries · 2 corrections on 21 entries · 5 corrections on 21 entries · 21 corrections on 21 entries · 1.5 corrections on 21 entries",
  },
  // A noun beside a number stays as it is in Armenian, Azerbaijani and Georgian.
  hy: {
    meetings: "# հանդիպում",
    deployments: "# տեղակայում",
    events: "# իրադարձություն",
    entries: "# գրառում",
    places: "# այլ վայր",
    sources: "# աղբյուր",
    excerpts: "# քաղվածք",
    points: "# կետ",
    references: "# հղում",
    links: "# հղում",
    paragraphs: "# պարբերություն",
    characters: "(ևս # նիշ)",
    results: "«X»՝ # արդյունք։",
    days: "X ամսաթվից 0 օր առաջ · X ամսաթվից մեկ օր առաջ · X ամսաթվից 2 օր առաջ · X ամսաթվից 5 օր առաջ · X ամսաթվից 21 օր առաջ · X ամսաթվից 1,5 օր առաջ",
    years:
      "X ամսաթվից 0 տարի անց · X ամսաթվից մեկ տարի անց · X ամսաթվից 2 տարի անց · X ամսաթվից 5 տարի անց · X ամսաթվից 21 տարի անց · X ամսաթվից 1,5 տարի անց",
    corrections: "# ուղղում 21 գրառման մեջ",
  },
  az: {
    meetings: "# görüş",
    deployments: "# yerləşdirilmə",
    events: "# hadisə",
    entries: "# qeyd",
    places: "# başqa yer",
    sources: "# mənbə",
    excerpts: "# çıxarış",
    points: "# məqam",
    references: "# istinad",
    links: "# keçid",
    paragraphs: "# abzas",
    characters: "(daha # simvol)",
    results: "“X” üzrə # nəticə.",
    days: "X tarixindən 0 gün əvvəl · X tarixindən bir gün əvvəl · X tarixindən 2 gün əvvəl · X tarixindən 5 gün əvvəl · X tarixindən 21 gün əvvəl · X tarixindən 1,5 gün əvvəl",
    years:
      "X tarixindən 0 il sonra · X tarixindən bir il sonra · X tarixindən 2 il sonra · X tarixindən 5 il sonra · X tarixindən 21 il sonra · X tarixindən 1,5 il sonra",
    corrections: "21 qeyddə # düzəliş",
  },
  ru: {
    meetings: "0 встреч · 1 встреча · 2 встречи · 5 встреч · 21 встреча · 1,5 встречи",
    deployments: "0 размещений · 1 размещение · 2 размещения · 5 размещений · 21 размещение · 1,5 размещения",
    events: "0 событий · 1 событие · 2 события · 5 событий · 21 событие · 1,5 события",
    entries: "0 записей · 1 запись · 2 записи · 5 записей · 21 запись · 1,5 записи",
    places: "0 других мест · 1 другое место · 2 других места · 5 других мест · 21 другое место · 1,5 другого места",
    sources: "0 источников · 1 источник · 2 источника · 5 источников · 21 источник · 1,5 источника",
    excerpts: "0 отрывков · 1 отрывок · 2 отрывка · 5 отрывков · 21 отрывок · 1,5 отрывка",
    points: "0 пунктов · 1 пункт · 2 пункта · 5 пунктов · 21 пункт · 1,5 пункта",
    references: "0 ссылок · 1 ссылка · 2 ссылки · 5 ссылок · 21 ссылка · 1,5 ссылки",
    links: "0 ссылок · 1 ссылка · 2 ссылки · 5 ссылок · 21 ссылка · 1,5 ссылки",
    paragraphs: "0 абзацев · 1 абзац · 2 абзаца · 5 абзацев · 21 абзац · 1,5 абзаца",
    characters: "(ещё 0 знаков) · (ещё 1 знак) · (ещё 2 знака) · (ещё 5 знаков) · (ещё 21 знак) · (ещё 1,5 знака)",
    results:
      "0 результатов по запросу «X». · 1 результат по запросу «X». · 2 результата по запросу «X». · 5 результатов по запросу «X». · 21 результат по запросу «X». · 1,5 результата по запросу «X».",
    days: "на 0 дней раньше, чем X · на день раньше, чем X · на 2 дня раньше, чем X · на 5 дней раньше, чем X · на 21 день раньше, чем X · на 1,5 дня раньше, чем X",
    years:
      "на 0 лет позже, чем X · на год позже, чем X · на 2 года позже, чем X · на 5 лет позже, чем X · на 21 год позже, чем X · на 1,5 года позже, чем X",
    corrections:
      "0 исправлений в 21 записи · 1 исправление в 21 записи · 2 исправления в 21 записи · 5 исправлений в 21 записи · 21 исправление в 21 записи · 1,5 исправления в 21 записи",
  },
  ka: {
    meetings: "# შეხვედრა",
    deployments: "# განლაგება",
    events: "# მოვლენა",
    entries: "# ჩანაწერი",
    places: "# სხვა ადგილი",
    sources: "# წყარო",
    excerpts: "# ამონარიდი",
    points: "# საკითხი",
    references: "# მითითება",
    links: "# ბმული",
    paragraphs: "# აბზაცი",
    characters: "(კიდევ # სიმბოლო)",
    results: "„X“: # შედეგი.",
    days: "0 დღით ადრე, ვიდრე X · ერთი დღით ადრე, ვიდრე X · 2 დღით ადრე, ვიდრე X · 5 დღით ადრე, ვიდრე X · 21 დღით ადრე, ვიდრე X · 1,5 დღით ადრე, ვიდრე X",
    years:
      "0 წლით გვიან, ვიდრე X · ერთი წლით გვიან, ვიდრე X · 2 წლით გვიან, ვიდრე X · 5 წლით გვიან, ვიდრე X · 21 წლით გვიან, ვიდრე X · 1,5 წლით გვიან, ვიდრე X",
    corrections: "# შესწორება 21 ჩანაწერში",
  },
  // In French what is less than two is one.
  fr: {
    meetings: "0 rencontre · 1 rencontre · 2 rencontres · 5 rencontres · 21 rencontres · 1,5 rencontre",
    deployments: "0 déploiement · 1 déploiement · 2 déploiements · 5 déploiements · 21 déploiements · 1,5 déploiement",
    events: "0 événement · 1 événement · 2 événements · 5 événements · 21 événements · 1,5 événement",
    entries: "0 fiche · 1 fiche · 2 fiches · 5 fiches · 21 fiches · 1,5 fiche",
    places: "0 autre lieu · 1 autre lieu · 2 autres lieux · 5 autres lieux · 21 autres lieux · 1,5 autre lieu",
    sources: "0 source · 1 source · 2 sources · 5 sources · 21 sources · 1,5 source",
    excerpts: "0 extrait · 1 extrait · 2 extraits · 5 extraits · 21 extraits · 1,5 extrait",
    points: "0 point · 1 point · 2 points · 5 points · 21 points · 1,5 point",
    references: "0 référence · 1 référence · 2 références · 5 références · 21 références · 1,5 référence",
    links: "0 lien · 1 lien · 2 liens · 5 liens · 21 liens · 1,5 lien",
    paragraphs:
      "de 0 paragraphe · d’un paragraphe · de 2 paragraphes · de 5 paragraphes · de 21 paragraphes · de 1,5 paragraphe",
    characters:
      "(0 caractère de plus) · (1 caractère de plus) · (2 caractères de plus) · (5 caractères de plus) · (21 caractères de plus) · (1,5 caractère de plus)",
    results:
      "0 résultat pour « X ». · 1 résultat pour « X ». · 2 résultats pour « X ». · 5 résultats pour « X ». · 21 résultats pour « X ». · 1,5 résultat pour « X ».",
    days: "0 jour avant cette date : X · un jour avant cette date : X · 2 jours avant cette date : X · 5 jours avant cette date : X · 21 jours avant cette date : X · 1,5 jour avant cette date : X",
    years:
      "0 an après cette date : X · un an après cette date : X · 2 ans après cette date : X · 5 ans après cette date : X · 21 ans après cette date : X · 1,5 an après cette date : X",
    corrections:
      "0 correction sur 21 fiches · 1 correction sur 21 fiches · 2 corrections sur 21 fiches · 5 corrections sur 21 fiches · 21 corrections sur 21 fiches · 1,5 correction sur 21 fiches",
  },
};

const rows = languages.flatMap((language) =>
  (Object.keys(things) as (keyof typeof things)[]).map(
    (thing) => [language, thing, expected[language][thing]] as const,
  ),
);

it.each(rows)("in %s the %s are counted: %s", (language, thing, text) => {
  const words = wordsIn(language);
  const due = text.includes("#") ? numbers.map((number) => text.replace("#", words.number(number))) : text.split(" · ");
  // A space that keeps a line from breaking is a space to the reader.
  const said = numbers.map((number) => things[thing](words, number)?.replace(/[\u00a0\u202f]/g, " "));
  expect(said).toEqual(due);
});
