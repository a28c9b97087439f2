import type { SaidDates } from "./said-in-english.ts";

export const saidInAzerbaijani: SaidDates = {
  names: {
    // days, months and years
    "2013-01-28": "28 yanvar 2013-cü il",
    "2022-05-01": "1 may 2022-ci il",
    "2022-07": "2022-ci ilin iyul ayı",
    1992: "1992-ci il",
    // uncertain, approximate, or both
    "1999-04-26?": "26 aprel 1999-cu il (dəqiq deyil)",
    "1992-05?": "1992-ci ilin may ayı (dəqiq deyil)",
    "1992?": "1992-ci il (dəqiq deyil)",
    "1994-05-12~": "təxminən 12 may 1994-cü il",
    "1992-05~": "təxminən 1992-ci ilin may ayı",
    "1992~": "təxminən 1992-ci il",
    "1992%": "təxminən 1992-ci il (dəqiq deyil)",
    // ranges, the last two with a doubtful end
    "2020-11-10/2020-11-20": "10–20 noyabr 2020-ci il",
    "2020-09-27/2020-11-10": "27 sentyabr – 10 noyabr 2020-ci il",
    "2022-04/2022-05": "2022-ci ilin aprel – may ayları",
    "1992/1994": "1992–1994-cü illər",
    "1991/1994-05-12": "1991-ci il – 12 may 1994-cü il",
    "2022-12-12/2023-04-23": "12 dekabr 2022-ci il – 23 aprel 2023-cü il",
    "2020-11-10/2020-11-20?": "10 noyabr – 20 noyabr 2020-ci il (dəqiq deyil)",
    "1992-05~/1993": "təxminən 1992-ci ilin may ayı – 1993-cü il",
    // the months of a spring and of a winter, and a decade
    "2001-03/2001-05": "2001-ci ilin mart – may ayları",
    "2001-12/2002-02": "2001-ci ilin dekabr ayı – 2002-ci ilin fevral ayı",
    "1990/1999": "1990–1999-cu illər",
  },
  // since and until: as a name, and in a sentence
  open: {
    "2020-11-10/..": "10 noyabr 2020-ci ildən bəri",
    "1992-05/..": "1992-ci ilin may ayından bəri",
    "2023/..": "2023-cü ildən bəri",
    "1992~/..": "təxminən 1992-ci ildən bəri",
    "../1994-05-11": "11 may 1994-cü ilə qədər",
    "../2020-11": "2020-ci ilin noyabr ayına qədər",
    "../1993?": "1993-cü ilə qədər (dəqiq deyil)",
    "1992-05?/..": "1992-ci ilin may ayından bəri (dəqiq deyil)",
    "../1994-05~": "təxminən 1994-cü ilin may ayına qədər",
  },
  // when something was
  times: {
    "2013-01-28": "28 yanvar 2013-cü ildə",
    "2016-08-01": "1 avqust 2016-cı ildə",
    "2013-01": "2013-cü ilin yanvar ayında",
    2000: "2000-ci ildə",
    "1992-05~": "təxminən 1992-ci ilin may ayında",
    "1994-05-12/2020-09-26": "12 may 1994-cü ildən 26 sentyabr 2020-ci ilə qədər",
    "1990/1999": "1990-cı ildən 1999-cu ilə qədər",
    "1992-10/1993-08": "1992-ci ilin oktyabr ayından 1993-cü ilin avqust ayına qədər",
    "1992-05/1993~": "1992-ci ilin may ayından təxminən 1993-cü ilə qədər",
    "1999-04-26?": "26 aprel 1999-cu ildə (dəqiq deyil)",
    "1992?": "1992-ci ildə (dəqiq deyil)",
    "1994-05-12~": "təxminən 12 may 1994-cü ildə",
    "2001-03/2001-05": "2001-ci ilin mart ayından 2001-ci ilin may ayına qədər",
    "2001-12/2002-02": "2001-ci ilin dekabr ayından 2002-ci ilin fevral ayına qədər",
  },
  // how far a list goes
  limits: {
    "2013-01-28": "28 yanvar 2013-cü ilə qədər",
    "2013-01": "2013-cü ilin yanvar ayının sonuna qədər",
    2013: "2013-cü ilin sonuna qədər",
    "1992-05~": "təxminən 1992-ci ilin may ayına qədər",
    "1999-04-26?": "26 aprel 1999-cu ilə qədər (dəqiq deyil)",
  },
  // days of one month
  days: {
    "2001-04-03/2001-04-06": "3–6 aprel 2001-ci ildə",
  },
  // the name of a time
  timeNames: {
    "2023-09-20/..": "20 sentyabr 2023-cü ildən bəri keçən dövr",
    "../1993": "1993-cü ilə qədər olan dövr",
  },
  // its years alone
  years: {
    "1995-02/..": "1995-ci ildən bəri",
    "1994-05-12/2020-09-26": "1994–2020-ci illər",
  },
  // what a text that is read calls a decade
  decades: {
    1980: "1980-ci illər",
    1990: "1990-cı illər",
    2010: "2010-cu illər",
  },
  // why a season of a text that is read has the months that it has
  seasons: {
    spring: "yazın dəqiq günləri yoxdur: martdan maya qədər götürülüb",
    summer: "yayın dəqiq günləri yoxdur: iyundan avqusta qədər götürülüb",
    autumn: "payızın dəqiq günləri yoxdur: sentyabrdan noyabra qədər götürülüb",
    winter: "qışın dəqiq günləri yoxdur: dekabrdan fevrala qədər götürülüb",
  },
};
