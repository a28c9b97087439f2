import type { SaidDates } from "./said-in-english.ts";

export const saidInFrench: SaidDates = {
  names: {
    // days, months and years
    "2013-01-28": "28 janvier 2013",
    "2022-05-01": "1er mai 2022",
    "2022-07": "juillet 2022",
    1992: "1992",
    // uncertain, approximate, or both
    "1999-04-26?": "26 avril 1999 (date incertaine)",
    "1992-05?": "mai 1992 (date incertaine)",
    "1992?": "1992 (date incertaine)",
    "1994-05-12~": "vers le 12 mai 1994",
    "1992-05~": "vers mai 1992",
    "1992~": "vers 1992",
    "1992%": "vers 1992 (date incertaine)",
    // ranges, the last two with a doubtful end
    "2020-11-10/2020-11-20": "10–20 novembre 2020",
    "2020-09-27/2020-11-10": "27 septembre – 10 novembre 2020",
    "2022-04/2022-05": "avril – mai 2022",
    "1992/1994": "1992–1994",
    "1991/1994-05-12": "1991 – 12 mai 1994",
    "2022-12-12/2023-04-23": "12 décembre 2022 – 23 avril 2023",
    "2020-11-10/2020-11-20?": "10 novembre – 20 novembre 2020 (date incertaine)",
    "1992-05~/1993": "vers mai 1992 – 1993",
    // the months of a spring and of a winter, and a decade
    "2001-03/2001-05": "mars – mai 2001",
    "2001-12/2002-02": "décembre 2001 – février 2002",
    "1990/1999": "1990–1999",
  },
  // since and until: as a name, and in a sentence
  open: {
    "2020-11-10/..": "depuis le 10 novembre 2020",
    "1992-05/..": "depuis mai 1992",
    "2023/..": "depuis 2023",
    "1992~/..": "depuis 1992 environ",
    "../1994-05-11": "jusqu’au 11 mai 1994",
    "../2020-11": "jusqu’en novembre 2020",
    "../1993?": "jusqu’en 1993 (date incertaine)",
    "1992-05?/..": "depuis mai 1992 (date incertaine)",
    "../1994-05~": "jusqu’en mai 1994 environ",
  },
  // when something was
  times: {
    "2013-01-28": "le 28 janvier 2013",
    "2016-08-01": "le 1er août 2016",
    "2013-01": "en janvier 2013",
    2000: "en 2000",
    "1992-05~": "vers mai 1992",
    "1994-05-12/2020-09-26": "du 12 mai 1994 au 26 septembre 2020",
    "1990/1999": "de 1990 à 1999",
    "1992-10/1993-08": "d’octobre 1992 à août 1993",
    "1992-05/1993~": "de mai 1992 à 1993 environ",
    "1999-04-26?": "le 26 avril 1999 (date incertaine)",
    "1992?": "en 1992 (date incertaine)",
    "1994-05-12~": "vers le 12 mai 1994",
    "2001-03/2001-05": "de mars 2001 à mai 2001",
    "2001-12/2002-02": "de décembre 2001 à février 2002",
  },
  // how far a list goes
  limits: {
    "2013-01-28": "jusqu’au 28 janvier 2013",
    "2013-01": "jusqu’à fin janvier 2013",
    2013: "jusqu’à fin 2013",
    "1992-05~": "jusqu’en mai 1992 environ",
    "1999-04-26?": "jusqu’au 26 avril 1999 (date incertaine)",
  },
  // days of one month
  days: {
    "2001-04-03/2001-04-06": "du 3 au 6 avril 2001",
  },
  // the name of a time
  timeNames: {
    "2023-09-20/..": "la période depuis le 20 septembre 2023",
    "../1993": "la période jusqu’en 1993",
  },
  // its years alone
  years: {
    "1995-02/..": "depuis 1995",
    "1994-05-12/2020-09-26": "1994–2020",
  },
  // what a text that is read calls a decade
  decades: {
    1980: "les années 1980",
    1990: "les années 1990",
    2010: "les années 2010",
  },
  // why a season of a text that is read has the months that it has
  seasons: {
    spring: "le printemps n’a pas de jours fixes\u202f: pris de mars à mai",
    summer: "l’été n’a pas de jours fixes\u202f: pris de juin à août",
    autumn: "l’automne n’a pas de jours fixes\u202f: pris de septembre à novembre",
    winter: "l’hiver n’a pas de jours fixes\u202f: pris de décembre à février",
  },
};
