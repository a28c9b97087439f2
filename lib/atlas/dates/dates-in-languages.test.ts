import { describe, expect, it } from "vitest";
import { wordsIn } from "../../words/catalogue.ts";
import { type Language, languages } from "../../words/languages.ts";
import { atTime, onDays, timeName, upTo } from "./date-phrases.ts";
import { formatDate } from "./dates.ts";
import { yearsOf } from "./years-of.ts";

type Said = Record<Language, string>;
type Row = [date: string, said: Said];

const said = (en: string, hy: string, az: string, ru: string, ka: string, fr: string): Said => {
  return { en, hy, az, ru, ka, fr };
};

const names: Row[] = [
  [
    "2013-01-28",
    said(
      "28 January 2013",
      "2013 թ. հունվարի 28",
      "28 yanvar 2013-cü il",
      "28 января 2013 года",
      "2013 წლის 28 იანვარი",
      "28 janvier 2013",
    ),
  ],
  [
    "2022-05-01",
    said("1 May 2022", "2022 թ. մայիսի 1", "1 may 2022-ci il", "1 мая 2022 года", "2022 წლის 1 მაისი", "1er mai 2022"),
  ],
  [
    "2022-07",
    said("July 2022", "2022 թ. հուլիս", "2022-ci ilin iyul ayı", "июль 2022 года", "2022 წლის ივლისი", "juillet 2022"),
  ],
  ["1992", said("1992", "1992 թ.", "1992-ci il", "1992 год", "1992 წელი", "1992")],
  [
    "1999-04-26?",
    said(
      "26 April 1999 (uncertain)",
      "1999 թ. ապրիլի 26 (ստույգ չէ)",
      "26 aprel 1999-cu il (dəqiq deyil)",
      "26 апреля 1999 года (предположительно)",
      "1999 წლის 26 აპრილი (დაუზუსტებელი)",
      "26 avril 1999 (date incertaine)",
    ),
  ],
  [
    "1992-05~",
    said(
      "about May 1992",
      "մոտավորապես 1992 թ. մայիս",
      "təxminən 1992-ci ilin may ayı",
      "примерно май 1992 года",
      "დაახლოებით 1992 წლის მაისი",
      "vers mai 1992",
    ),
  ],
  [
    "1992%",
    said(
      "about 1992 (uncertain)",
      "մոտավորապես 1992 թ. (ստույգ չէ)",
      "təxminən 1992-ci il (dəqiq deyil)",
      "примерно 1992 год (предположительно)",
      "დაახლოებით 1992 წელი (დაუზუსტებელი)",
      "vers 1992 (date incertaine)",
    ),
  ],
  [
    "2020-11-10/2020-11-20",
    said(
      "10–20 November 2020",
      "2020 թ. նոյեմբերի 10–20",
      "10–20 noyabr 2020-ci il",
      "10–20 ноября 2020 года",
      "2020 წლის 10–20 ნოემბერი",
      "10–20 novembre 2020",
    ),
  ],
  [
    "2020-09-27/2020-11-10",
    said(
      "27 September – 10 November 2020",
      "2020 թ. սեպտեմբերի 27 – նոյեմբերի 10",
      "27 sentyabr – 10 noyabr 2020-ci il",
      "27 сентября – 10 ноября 2020 года",
      "2020 წლის 27 სექტემბერი – 10 ნოემბერი",
      "27 septembre – 10 novembre 2020",
    ),
  ],
  [
    "2022-04/2022-05",
    said(
      "April – May 2022",
      "2022 թ. ապրիլ – մայիս",
      "2022-ci ilin aprel – may ayları",
      "апрель – май 2022 года",
      "2022 წლის აპრილი – მაისი",
      "avril – mai 2022",
    ),
  ],
  [
    "1992/1994",
    said("1992–1994", "1992–1994 թթ.", "1992–1994-cü illər", "1992–1994 годы", "1992–1994 წლები", "1992–1994"),
  ],
  [
    "1991/1994-05-12",
    said(
      "1991 – 12 May 1994",
      "1991 թ. – 1994 թ. մայիսի 12",
      "1991-ci il – 12 may 1994-cü il",
      "1991 год – 12 мая 1994 года",
      "1991 წელი – 1994 წლის 12 მაისი",
      "1991 – 12 mai 1994",
    ),
  ],
  [
    "2022-12-12/2023-04-23",
    said(
      "12 December 2022 – 23 April 2023",
      "2022 թ. դեկտեմբերի 12 – 2023 թ. ապրիլի 23",
      "12 dekabr 2022-ci il – 23 aprel 2023-cü il",
      "12 декабря 2022 года – 23 апреля 2023 года",
      "2022 წლის 12 დეკემბერი – 2023 წლის 23 აპრილი",
      "12 décembre 2022 – 23 avril 2023",
    ),
  ],
];

const open: Row[] = [
  [
    "2020-11-10/..",
    said(
      "since 10 November 2020",
      "2020 թ. նոյեմբերի 10-ից",
      "10 noyabr 2020-ci ildən bəri",
      "с 10 ноября 2020 года",
      "2020 წლის 10 ნოემბრიდან",
      "depuis le 10 novembre 2020",
    ),
  ],
  [
    "1992-05/..",
    said(
      "since May 1992",
      "1992 թ. մայիսից",
      "1992-ci ilin may ayından bəri",
      "с мая 1992 года",
      "1992 წლის მაისიდან",
      "depuis mai 1992",
    ),
  ],
  ["2023/..", said("since 2023", "2023 թվականից", "2023-cü ildən bəri", "с 2023 года", "2023 წლიდან", "depuis 2023")],
  [
    "1992~/..",
    said(
      "since about 1992",
      "մոտավորապես 1992 թվականից",
      "təxminən 1992-ci ildən bəri",
      "примерно с 1992 года",
      "დაახლოებით 1992 წლიდან",
      "depuis 1992 environ",
    ),
  ],
  [
    "../1994-05-11",
    said(
      "until 11 May 1994",
      "մինչև 1994 թ. մայիսի 11-ը",
      "11 may 1994-cü ilə qədər",
      "по 11 мая 1994 года",
      "1994 წლის 11 მაისამდე",
      "jusqu’au 11 mai 1994",
    ),
  ],
  [
    "../2020-11",
    said(
      "until November 2020",
      "մինչև 2020 թ. նոյեմբերը",
      "2020-ci ilin noyabr ayına qədər",
      "по ноябрь 2020 года",
      "2020 წლის ნოემბრამდე",
      "jusqu’en novembre 2020",
    ),
  ],
  [
    "../1993?",
    said(
      "until 1993 (uncertain)",
      "մինչև 1993 թվականը (ստույգ չէ)",
      "1993-cü ilə qədər (dəqiq deyil)",
      "по 1993 год (предположительно)",
      "1993 წლამდე (დაუზუსტებელი)",
      "jusqu’en 1993 (date incertaine)",
    ),
  ],
];

const times: Row[] = [
  [
    "2013-01-28",
    said(
      "on 28 January 2013",
      "2013 թ. հունվարի 28-ին",
      "28 yanvar 2013-cü ildə",
      "28 января 2013 года",
      "2013 წლის 28 იანვარს",
      "le 28 janvier 2013",
    ),
  ],
  [
    "2016-08-01",
    said(
      "on 1 August 2016",
      "2016 թ. օգոստոսի 1-ին",
      "1 avqust 2016-cı ildə",
      "1 августа 2016 года",
      "2016 წლის 1 აგვისტოს",
      "le 1er août 2016",
    ),
  ],
  [
    "2013-01",
    said(
      "in January 2013",
      "2013 թ. հունվարին",
      "2013-cü ilin yanvar ayında",
      "в январе 2013 года",
      "2013 წლის იანვარში",
      "en janvier 2013",
    ),
  ],
  ["2000", said("in 2000", "2000 թվականին", "2000-ci ildə", "в 2000 году", "2000 წელს", "en 2000")],
  [
    "1992-05~",
    said(
      "about May 1992",
      "մոտավորապես 1992 թ. մայիսին",
      "təxminən 1992-ci ilin may ayında",
      "примерно в мае 1992 года",
      "დაახლოებით 1992 წლის მაისში",
      "vers mai 1992",
    ),
  ],
  [
    "1994-05-12/2020-09-26",
    said(
      "from 12 May 1994 to 26 September 2020",
      "1994 թ. մայիսի 12-ից մինչև 2020 թ. սեպտեմբերի 26-ը",
      "12 may 1994-cü ildən 26 sentyabr 2020-ci ilə qədər",
      "с 12 мая 1994 года по 26 сентября 2020 года",
      "1994 წლის 12 მაისიდან 2020 წლის 26 სექტემბრამდე",
      "du 12 mai 1994 au 26 septembre 2020",
    ),
  ],
  [
    "1990/1999",
    said(
      "from 1990 to 1999",
      "1990 թվականից մինչև 1999 թվականը",
      "1990-cı ildən 1999-cu ilə qədər",
      "с 1990 года по 1999 год",
      "1990 წლიდან 1999 წლამდე",
      "de 1990 à 1999",
    ),
  ],
  [
    "1992-10/1993-08",
    said(
      "from October 1992 to August 1993",
      "1992 թ. հոկտեմբերից մինչև 1993 թ. օգոստոսը",
      "1992-ci ilin oktyabr ayından 1993-cü ilin avqust ayına qədər",
      "с октября 1992 года по август 1993 года",
      "1992 წლის ოქტომბრიდან 1993 წლის აგვისტომდე",
      "d’octobre 1992 à août 1993",
    ),
  ],
  [
    "1992-05/1993~",
    said(
      "from May 1992 to about 1993",
      "1992 թ. մայիսից մոտավորապես մինչև 1993 թվականը",
      "1992-ci ilin may ayından təxminən 1993-cü ilə qədər",
      "с мая 1992 года примерно по 1993 год",
      "1992 წლის მაისიდან დაახლოებით 1993 წლამდე",
      "de mai 1992 à 1993 environ",
    ),
  ],
];

const limits: Row[] = [
  [
    "2013-01-28",
    said(
      "up to 28 January 2013",
      "մինչև 2013 թ. հունվարի 28-ը",
      "28 yanvar 2013-cü ilə qədər",
      "по 28 января 2013 года",
      "2013 წლის 28 იანვრამდე",
      "jusqu’au 28 janvier 2013",
    ),
  ],
  [
    "2013-01",
    said(
      "up to the end of January 2013",
      "մինչև 2013 թ. հունվարի վերջը",
      "2013-cü ilin yanvar ayının sonuna qədər",
      "до конца января 2013 года",
      "2013 წლის იანვრის ბოლომდე",
      "jusqu’à fin janvier 2013",
    ),
  ],
  [
    "2013",
    said(
      "up to the end of 2013",
      "մինչև 2013 թվականի վերջը",
      "2013-cü ilin sonuna qədər",
      "до конца 2013 года",
      "2013 წლის ბოლომდე",
      "jusqu’à fin 2013",
    ),
  ],
  [
    "1992-05~",
    said(
      "up to about May 1992",
      "մոտավորապես մինչև 1992 թ. մայիսը",
      "təxminən 1992-ci ilin may ayına qədər",
      "примерно до мая 1992 года",
      "დაახლოებით 1992 წლის მაისამდე",
      "jusqu’en mai 1992 environ",
    ),
  ],
];

const days: Row[] = [
  [
    "2001-04-03/2001-04-06",
    said(
      "on 3–6 April 2001",
      "2001 թ. ապրիլի 3–6-ին",
      "3–6 aprel 2001-ci ildə",
      "3–6 апреля 2001 года",
      "2001 წლის 3–6 აპრილს",
      "du 3 au 6 avril 2001",
    ),
  ],
];

const timeNames: Row[] = [
  [
    "2023-09-20/..",
    said(
      "the time since 20 September 2023",
      "ժամանակաշրջանը՝ 2023 թ. սեպտեմբերի 20-ից",
      "20 sentyabr 2023-cü ildən bəri keçən dövr",
      "время с 20 сентября 2023 года",
      "პერიოდი 2023 წლის 20 სექტემბრიდან",
      "la période depuis le 20 septembre 2023",
    ),
  ],
  [
    "../1993",
    said(
      "the time until 1993",
      "ժամանակաշրջանը՝ մինչև 1993 թվականը",
      "1993-cü ilə qədər olan dövr",
      "время по 1993 год",
      "პერიოდი 1993 წლამდე",
      "la période jusqu’en 1993",
    ),
  ],
];

const years: Row[] = [
  [
    "1995-02/..",
    said("since 1995", "1995 թվականից", "1995-ci ildən bəri", "с 1995 года", "1995 წლიდან", "depuis 1995"),
  ],
  [
    "1994-05-12/2020-09-26",
    said("1994–2020", "1994–2020 թթ.", "1994–2020-ci illər", "1994–2020 годы", "1994–2020 წლები", "1994–2020"),
  ],
];

const inLanguages = (rows: Row[]) =>
  rows.flatMap(([date, texts]) => languages.map((language) => [date, language, texts[language]] as const));

describe("a date in each language", () => {
  it.each(inLanguages([...names, ...open]))("%s is called in %s: %s", (date, language, text) => {
    expect(formatDate(date, wordsIn(language))).toBe(text);
  });

  it.each(inLanguages([...times, ...open]))("something of %s was in %s: %s", (date, language, text) => {
    expect(atTime(date, wordsIn(language))).toBe(text);
  });

  it.each(inLanguages(limits))("a list as far as %s goes in %s: %s", (date, language, text) => {
    expect(upTo(date, wordsIn(language))).toBe(text);
  });

  it.each(inLanguages(days))("days of one month, %s, stand together in %s: %s", (date, language, text) => {
    expect(onDays(date, wordsIn(language))).toBe(text);
  });

  it.each(inLanguages(timeNames))("the time of %s is called in %s: %s", (date, language, text) => {
    expect(timeName(date, wordsIn(language))).toBe(text);
  });

  it.each(inLanguages(years))("the years of %s are in %s: %s", (date, language, text) => {
    expect(yearsOf(date, wordsIn(language))).toBe(text);
  });
});

describe("the months", () => {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const asDate = (month: number) => new Date(Date.UTC(2013, month - 1, 28));

  it.each(languages)("have in %s the names that Intl has, with a day and alone", (language) => {
    const words = wordsIn(language);
    const partOf = (options: Intl.DateTimeFormatOptions, date: Date) =>
      new Intl.DateTimeFormat(words.locale, { ...options, timeZone: "UTC" })
        .formatToParts(date)
        .find(({ type }) => type === "month")?.value;
    for (const month of months) {
      const padded = `2013-${String(month).padStart(2, "0")}`;
      expect(formatDate(`${padded}-28`, words)).toContain(
        partOf({ day: "numeric", month: "long", year: "numeric" }, asDate(month)),
      );
      expect(formatDate(padded, words)).toContain(partOf({ month: "long" }, asDate(month)));
    }
  });

  it("have another word in every case of Georgian, also those that lose a vowel and the one that ends in one", () => {
    const words = wordsIn("ka");
    const forms = (month: string) => [
      formatDate(`2013-${month}`, words),
      atTime(`2013-${month}-05`, words),
      atTime(`2013-${month}`, words),
      formatDate(`2013-${month}/..`, words),
      formatDate(`../2013-${month}`, words),
      upTo(`2013-${month}`, words),
    ];
    expect(["02", "08", "10"].map(forms)).toEqual([
      [
        "2013 წლის თებერვალი",
        "2013 წლის 5 თებერვალს",
        "2013 წლის თებერვალში",
        "2013 წლის თებერვლიდან",
        "2013 წლის თებერვლამდე",
        "2013 წლის თებერვლის ბოლომდე",
      ],
      [
        "2013 წლის აგვისტო",
        "2013 წლის 5 აგვისტოს",
        "2013 წლის აგვისტოში",
        "2013 წლის აგვისტოდან",
        "2013 წლის აგვისტომდე",
        "2013 წლის აგვისტოს ბოლომდე",
      ],
      [
        "2013 წლის ოქტომბერი",
        "2013 წლის 5 ოქტომბერს",
        "2013 წლის ოქტომბერში",
        "2013 წლის ოქტომბრიდან",
        "2013 წლის ოქტომბრამდე",
        "2013 წლის ოქტომბრის ბოლომდე",
      ],
    ]);
  });
});

it("a year has the ending of its last word in Azerbaijani", () => {
  const endings: [year: string, said: string][] = [
    ["1988", "1988-ci il"],
    ["1990", "1990-cı il"],
    ["1991", "1991-ci il"],
    ["1993", "1993-cü il"],
    ["1994", "1994-cü il"],
    ["1996", "1996-cı il"],
    ["1999", "1999-cu il"],
    ["1900", "1900-cü il"],
    ["2000", "2000-ci il"],
    ["2010", "2010-cu il"],
    ["2020", "2020-ci il"],
    ["2030", "2030-cu il"],
    ["2040", "2040-cı il"],
  ];
  for (const [year, text] of endings) expect(formatDate(year, wordsIn("az"))).toBe(text);
});
