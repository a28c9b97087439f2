import { expect, it } from "vitest";
import { datesIn } from "./testing/read-sentence.ts";

it.each([
  ["hy", "2013 թ. հունվարի 28-ին նախարարները հանդիպեցին Փարիզում։", ["2013 թ. հունվարի 28-ին → 2013-01-28 stated"]],
  ["hy", "Հունվարի 28-ին նախարարները հանդիպեցին Փարիզում։", ["Հունվարի 28-ին → 2022-01-28 counted"]],
  [
    "hy",
    "2013 թվականի հունվարի 28-ին և 2020թ. նոյեմբերի 10-ին։",
    ["2013 թվականի հունվարի 28-ին → 2013-01-28 stated", "2020թ. նոյեմբերի 10-ին → 2020-11-10 stated"],
  ],
  [
    "hy",
    "1991 թվականին սկսվեց հակամարտությունը։ 1994-ին կնքվեց հրադադար։",
    ["1991 թվականին → 1991 stated", "1994-ին → 1994 stated"],
  ],
  [
    "hy",
    "Նոյեմբերի 9-10-ը, 28 հունվարի 2013, հունվարի 28, 2013։",
    [
      "Նոյեմբերի 9-10-ը → 2021-11-09/2021-11-10 counted",
      "28 հունվարի 2013 → 2013-01-28 stated",
      "հունվարի 28, 2013 → 2013-01-28 stated",
    ],
  ],
  [
    "hy",
    "2020 թվականի սեպտեմբերից մինչև նոյեմբեր։",
    ["2020 թվականի սեպտեմբերից → 2020-09 stated", "նոյեմբեր → 2020-11 guessed"],
  ],
  [
    "hy",
    "1990-ականների սկզբին։ 1990-ական թվականներին։",
    ["1990-ականների → 1990/1999 stated", "1990-ական թվականներին → 1990/1999 stated"],
  ],
  ["az", "Yanvarın 28-də nazirlər Parisdə görüşüblər.", ["Yanvarın 28-də → 2022-01-28 counted"]],
  ["az", "28 yanvar 2013-cü il tarixində görüş olub.", ["28 yanvar 2013-cü il → 2013-01-28 stated"]],
  ["az", "2013-cü il yanvarın 28-də görüş olub.", ["2013-cü il yanvarın 28-də → 2013-01-28 stated"]],
  [
    "az",
    "2020-ci ilin noyabrında; 2020-ci il noyabrın 10-da; 10 noyabr 2020",
    [
      "2020-ci ilin noyabrında → 2020-11 stated",
      "2020-ci il noyabrın 10-da → 2020-11-10 stated",
      "10 noyabr 2020 → 2020-11-10 stated",
    ],
  ],
  [
    "az",
    "1991-ci ildə müharibə başladı. 1992-1994-cü illərdə. 1990-cı illərin əvvəlində.",
    ["1991-ci ildə → 1991 stated", "1992-1994-cü illərdə → 1992/1994 stated", "1990-cı illərin → 1990/1999 stated"],
  ],
  [
    "az",
    "Sentyabrın 27-dən noyabrın 10-dək. May ayında. Mart.",
    [
      "Sentyabrın 27-dən → 2021-09-27 counted",
      "noyabrın 10-dək → 2021-11-10 counted",
      "May → 2022-05 counted",
      "Mart → 2022-03 counted",
    ],
  ],
  ["az", "28.01.2013", ["28.01.2013 → 2013-01-28 stated"]],
  ["ka", "2013 წლის 28 იანვარს მინისტრები შეხვდნენ.", ["2013 წლის 28 იანვარს → 2013-01-28 stated"]],
  ["ka", "28 იანვარს მინისტრები შეხვდნენ.", ["28 იანვარს → 2022-01-28 counted"]],
  [
    "ka",
    "2020 წლის ნოემბერში; 1991 წელს; 1990-იან წლებში; 28 იანვარი, 2013; 16 ივლისს",
    [
      "2020 წლის ნოემბერში → 2020-11 stated",
      "1991 წელს → 1991 stated",
      "1990-იან წლებში → 1990/1999 stated",
      "28 იანვარი, 2013 → 2013-01-28 stated",
      "16 ივლისს → 2013-07-16 guessed",
    ],
  ],
  ["ka", "2020 წლის 9-10 ნოემბერს", ["2020 წლის 9-10 ნოემბერს → 2020-11-09/2020-11-10 stated"]],
  ["fr", "Le 28 janvier 2013, les ministres se sont rencontrés à Paris.", ["28 janvier 2013 → 2013-01-28 stated"]],
  [
    "fr",
    "Les 27 et 28 janvier 2009; du 27 septembre au 10 novembre 2020; en 1991; dans les années 1990.",
    [
      "27 → 2009-01-27 stated",
      "28 janvier 2009 → 2009-01-28 stated",
      "27 septembre au 10 novembre 2020 → 2020-09-27/2020-11-10 stated",
      "1991 → 1991 stated",
      "les années 1990 → 1990/1999 stated",
    ],
  ],
  [
    "fr",
    "Le 1er mai 2023, en mai, début 1992, fin août 2020.",
    [
      "1er mai 2023 → 2023-05-01 stated",
      "mai → 2023-05 guessed",
      "début 1992 → 1992-01/1992-04 guessed",
      "fin août 2020 → 2020-08-21/2020-08-31 guessed",
    ],
  ],
])("%s, published on 17 July 2022: %s", (language, sentence, dates) =>
  expect(datesIn(sentence, language, "2022-07-17")).toEqual(dates),
);
