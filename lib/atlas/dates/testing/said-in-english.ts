/** What dates of every kind are called in English, and which of them each other language has to say: said-in-armenian.ts … */
export const saidInEnglish = {
  names: {
    // days, months and years
    "2013-01-28": "28 January 2013",
    "2022-05-01": "1 May 2022",
    "2022-07": "July 2022",
    1992: "1992",
    // uncertain, approximate, or both
    "1999-04-26?": "26 April 1999 (uncertain)",
    "1992-05?": "May 1992 (uncertain)",
    "1992?": "1992 (uncertain)",
    "1994-05-12~": "about 12 May 1994",
    "1992-05~": "about May 1992",
    "1992~": "about 1992",
    "1992%": "about 1992 (uncertain)",
    // ranges, the last two with a doubtful end
    "2020-11-10/2020-11-20": "10–20 November 2020",
    "2020-09-27/2020-11-10": "27 September – 10 November 2020",
    "2022-04/2022-05": "April – May 2022",
    "1992/1994": "1992–1994",
    "1991/1994-05-12": "1991 – 12 May 1994",
    "2022-12-12/2023-04-23": "12 December 2022 – 23 April 2023",
    "2020-11-10/2020-11-20?": "10 November – 20 November 2020 (uncertain)",
    "1992-05~/1993": "about May 1992 – 1993",
    // the months of a spring and of a winter, and a decade
    "2001-03/2001-05": "March – May 2001",
    "2001-12/2002-02": "December 2001 – February 2002",
    "1990/1999": "1990–1999",
  },
  // since and until: as a name, and in a sentence
  open: {
    "2020-11-10/..": "since 10 November 2020",
    "1992-05/..": "since May 1992",
    "2023/..": "since 2023",
    "1992~/..": "since about 1992",
    "../1994-05-11": "until 11 May 1994",
    "../2020-11": "until November 2020",
    "../1993?": "until 1993 (uncertain)",
    "1992-05?/..": "since May 1992 (uncertain)",
    "../1994-05~": "until about May 1994",
  },
  // when something was
  times: {
    "2013-01-28": "on 28 January 2013",
    "2016-08-01": "on 1 August 2016",
    "2013-01": "in January 2013",
    2000: "in 2000",
    "1992-05~": "about May 1992",
    "1994-05-12/2020-09-26": "from 12 May 1994 to 26 September 2020",
    "1990/1999": "from 1990 to 1999",
    "1992-10/1993-08": "from October 1992 to August 1993",
    "1992-05/1993~": "from May 1992 to about 1993",
    "1999-04-26?": "on 26 April 1999 (uncertain)",
    "1992?": "in 1992 (uncertain)",
    "1994-05-12~": "about 12 May 1994",
    "2001-03/2001-05": "from March 2001 to May 2001",
    "2001-12/2002-02": "from December 2001 to February 2002",
  },
  // how far a list goes
  limits: {
    "2013-01-28": "up to 28 January 2013",
    "2013-01": "up to the end of January 2013",
    2013: "up to the end of 2013",
    "1992-05~": "up to about May 1992",
    "1999-04-26?": "up to 26 April 1999 (uncertain)",
  },
  // days of one month
  days: {
    "2001-04-03/2001-04-06": "on 3–6 April 2001",
  },
  // the name of a time
  timeNames: {
    "2023-09-20/..": "the time since 20 September 2023",
    "../1993": "the time until 1993",
  },
  // its years alone
  years: {
    "1995-02/..": "since 1995",
    "1994-05-12/2020-09-26": "1994–2020",
  },
  // what a text that is read calls a decade
  decades: {
    1980: "the 1980s",
    1990: "the 1990s",
    2010: "the 2010s",
  },
  // why a season of a text that is read has the months that it has
  seasons: {
    spring: "spring has no fixed days: taken from March to May",
    summer: "summer has no fixed days: taken from June to August",
    autumn: "autumn has no fixed days: taken from September to November",
    winter: "winter has no fixed days: taken from December to February",
  },
};

type Kinds = typeof saidInEnglish;

/** The same dates in another language: the compiler names each that is missing. */
export type SaidDates = { [Kind in keyof Kinds]: Record<keyof Kinds[Kind], string> };
