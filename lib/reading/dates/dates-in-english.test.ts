import { describe, expect, it } from "vitest";
import { datesIn } from "./testing/read-sentence.ts";

describe("dates in an English sentence published on 15 September 2022", () => {
  it.each([
    [
      "The ministers met on 27 and 28 January 2009 in Zurich.",
      ["27 → 2009-01-27 stated", "28 January 2009 → 2009-01-28 stated"],
    ],
    ["Fighting of 2–4 April 2016 broke the truce.", ["2–4 April 2016 → 2016-04-02/2016-04-04 stated"]],
    [
      "The war lasted from September 27 to November 10, 2020.",
      ["September 27 to November 10, 2020 → 2020-09-27/2020-11-10 stated"],
    ],
    ["From September to November 2020, the sides fought.", ["September to November 2020 → 2020-09/2020-11 stated"]],
    ["Between 1992 and 1994 the enclave was besieged.", ["1992 and 1994 → 1992/1994 stated"]],
    ["The sides met between 3 and 5 May in Bishkek.", ["3 and 5 May → 2022-05-03/2022-05-05 counted"]],
    ["They met in April and May 2022 in Brussels.", ["April → 2022-04 stated", "May 2022 → 2022-05 stated"]],
    ["The presidents will meet on Monday in Sochi.", ["Monday → 2022-09-19 counted"]],
    ["The presidents met last Monday in Sochi.", ["last Monday → 2022-09-12 counted"]],
    ["They are due to meet next Friday in Geneva.", ["next Friday → 2022-09-16 guessed"]],
    [
      "The fighting began in late September 2020 and ended in early November.",
      ["late September 2020 → 2020-09-21/2020-09-30 guessed", "early November → 2020-11-01/2020-11-10 guessed"],
    ],
    ["In mid-1994 the guns fell silent.", ["mid-1994 → 1994-05/1994-08 guessed"]],
    ["A day earlier, Aliyev said that talks had failed.", ["A day earlier → 2022-09-14 counted"]],
    [
      "On 5 May 1994 the protocol was signed; a week later the ceasefire took effect.",
      ["5 May 1994 → 1994-05-05 stated", "a week later → 1994-05-12~ counted"],
    ],
    ["The day before the meeting, both sides exchanged fire.", ["The day before → null unknown"]],
    [
      "Two days after 10 November 2020, peacekeepers arrived.",
      ["Two days after 10 November 2020 → 2020-11-12 counted"],
    ],
    ["Two years ago the war ended.", ["Two years ago → 2020 counted"]],
    ["Three months ago they met.", ["Three months ago → 2022-06 counted"]],
    ["Talks resume next week in Washington.", ["next week → 2022-09-19/2022-09-25 counted"]],
    ["They may meet in May.", ["May → 2023-05 counted"]],
    ["The 2020 war and the 1994 ceasefire are named.", ["2020 → 2020 stated", "1994 → 1994 stated"]],
    ["At 10:30 a.m. on Tuesday the shelling began.", ["Tuesday → 2022-09-13 counted"]],
    [
      "He was speaking in recent weeks and has recently said it.",
      ["in recent weeks → null unknown", "recently → null unknown"],
    ],
    ["The sides clashed in October last year.", ["October last year → 2021-10 counted"]],
    ["In October of the same year they met again.", ["October of the same year → null unknown"]],
    ["In 1999 they met in Washington, and in July in Geneva.", ["1999 → 1999 stated", "July → 1999-07 guessed"]],
    [
      "The Sarsang reservoir was opened in the 1970s; in the late 1980s protests began.",
      ["the 1970s → 1970/1979 stated", "the late 1980s → 1987/1989 guessed"],
    ],
    ["In the nineties and in the '90s.", ["the nineties → 1990/1999 stated", "the '90s → 1990/1999 stated"]],
    ["The winter of 1992-93 was hard.", ["winter of 1992-93 → 1992-12/1993-02 counted"]],
    [
      "Last summer, they met in Kazan. This spring there were talks.",
      ["Last summer → 2022-06/2022-08 counted", "This spring → 2022-03/2022-05 counted"],
    ],
    ["The fall of Shusha in May 1992 and the fall of the Soviet Union.", ["May 1992 → 1992-05 stated"]],
    ["On Jan. 28, they met in Paris.", ["Jan. 28 → 2022-01-28 counted"]],
    [
      "PARIS, Jan 28 (Reuters) - The ministers met on Monday.",
      ["Jan 28 → 2022-01-28 counted", "Monday → 2022-09-12 counted"],
    ],
    [
      "The meeting took place on 28.01.2013 and 2013-01-28 and 01/28/2013.",
      ["28.01.2013 → 2013-01-28 stated", "2013-01-28 → 2013-01-28 stated", "01/28/2013 → 2013-01-28 stated"],
    ],
    ["The 44-day war of 2020 killed thousands.", ["2020 → 2020 stated"]],
    [
      "Since the 2018 revolution, and until 2030, by 2025.",
      ["2018 → 2018 stated", "2030 → 2030 stated", "2025 → 2025 stated"],
    ],
    ["On Sept. 27, 2020, Azerbaijan attacked.", ["Sept. 27, 2020 → 2020-09-27 stated"]],
    ["On 31 February 2013 they met.", ["31 February 2013 → null unknown"]],
    [
      "In the same month, on the same day, and that year.",
      ["the same month → null unknown", "the same day → null unknown", "that year → null unknown"],
    ],
    [
      "Yesterday and today and tomorrow.",
      ["Yesterday → 2022-09-14 counted", "today → 2022-09-15 counted", "tomorrow → 2022-09-16 counted"],
    ],
    ["Earlier this month they spoke by telephone.", ["Earlier this month → 2022-09-01/2022-09-15 counted"]],
    ["Later this year a summit is planned.", ["Later this year → 2022-09-15/2022-12-31 counted"]],
    ["From Friday night to Saturday there was shooting.", ["Friday night to Saturday → 2022-09-09/2022-09-10 counted"]],
    ["On Saturday and Sunday the shooting went on.", ["Saturday → 2022-09-10 counted", "Sunday → 2022-09-11 counted"]],
    [
      "They met on 9, 10 and 11 October 2020 in Moscow.",
      ["9 → 2020-10-09 stated", "10 → 2020-10-10 stated", "11 October 2020 → 2020-10-11 stated"],
    ],
    ["December 1991 to February 1992.", ["December 1991 to February 1992 → 1991-12/1992-02 stated"]],
    ["From December to February 2020 they met.", ["December to February 2020 → 2019-12/2020-02 stated"]],
    ["He was born in 1961.", ["1961 → 1961 stated"]],
    ["The agreement of 9-10 November 2020 ended it.", ["9-10 November 2020 → 2020-11-09/2020-11-10 stated"]],
    ["At the turn of the century; in the early 2000s.", ["the early 2000s → 2000/2003 guessed"]],
    [
      "A few days ago; several years later; over the past two years.",
      ["A few days ago → null unknown", "several years later → null unknown", "over the past two years → null unknown"],
    ],
    [
      "The ministers met in Washington, D.C., from May 1 to May 4, 2023.",
      ["May 1 to May 4, 2023 → 2023-05-01/2023-05-04 stated"],
    ],
    ["The ministers met in Washington May 1-4, 2023.", ["May 1-4, 2023 → 2023-05-01/2023-05-04 stated"]],
    ["The truce took effect at midnight on 12 May 1994.", ["12 May 1994 → 1994-05-12 stated"]],
    ["On the night of 12-13 September 2022, shelling began.", ["12-13 September 2022 → 2022-09-12/2022-09-13 stated"]],
    ["In 2021 and 2022 Brussels hosted talks.", ["2021 → 2021 stated", "2022 → 2022 stated"]],
    [
      "In 2021, 2022 and 2023 Brussels hosted talks.",
      ["2021 → 2021 stated", "2022 → 2022 stated", "2023 → 2023 stated"],
    ],
    [
      "In the first half of 2021; at the end of August; at the beginning of the year.",
      [
        "the first half of 2021 → 2021-01/2021-06 guessed",
        "the end of August → 2021-08-21/2021-08-31 guessed",
        "the beginning of the year → 2022-01/2022-04 guessed",
      ],
    ],
    [
      "The next day they flew home. On the following day, too.",
      ["The next day → 2022-09-16 counted", "the following day → 2022-09-17 counted"],
    ],
    [
      "In November they signed, and in December the corridor closed.",
      ["November → 2021-11 counted", "December → 2021-12 counted"],
    ],
    [
      "The trilateral statement of November 10 was violated, he said on Thursday, 15 September.",
      ["November 10 → 2021-11-10 counted", "Thursday, 15 September → 2022-09-15 counted"],
    ],
    ["On Thursday, September 15, 2022, it was agreed.", ["Thursday, September 15, 2022 → 2022-09-15 stated"]],
    ["It took place on the 28th.", ["the 28th → 2022-09-28 guessed"]],
    [
      "Half a year ago; a year and a half ago; decades ago; for decades.",
      ["Half a year ago → 2022-03 counted", "a year and a half ago → 2021-03 counted"],
    ],
    ["The army took the town 10 days later.", ["10 days later → 2022-09-25 counted"]],
    [
      "In the summer of 1988 and in spring 1991.",
      ["the summer of 1988 → 1988-06/1988-08 counted", "spring 1991 → 1991-03/1991-05 counted"],
    ],
    ["In the 20th century. In 1813 the treaty of Gulistan was signed. 1900 men were there.", ["1813 → 1813 stated"]],
    [
      "Monday's meeting was the first since October's war.",
      ["Monday → 2022-09-12 counted", "October → 2021-10 counted"],
    ],
    ["The meeting originally set for July 25 was postponed.", ["July 25 → 2022-07-25 counted"]],
    ["On Dec. 6, ministers met.", ["Dec. 6 → 2021-12-06 counted"]],
    [
      "They had met twice this year, once last year and three times in 2021.",
      ["this year → 2022 counted", "last year → 2021 counted", "2021 → 2021 stated"],
    ],
    ["On the twenty-eighth of January 2013 they met.", ["twenty-eighth of January 2013 → 2013-01-28 stated"]],
    ["The sides will meet in two weeks.", ["in two weeks → 2022-09-29~ counted"]],
    [
      "The war, in which 1,960 were sent: 1960 Russian peacekeepers. In 2020 many civilians died; in 2020 Armenian soldiers fell.",
      ["2020 → 2020 stated"],
    ],
    [
      "They met on Tuesday of last week and on Thursday next week they will speak.",
      ["Tuesday of last week → 2022-09-06 counted", "Thursday next week → 2022-09-22 counted"],
    ],
    [
      "In October 2012 they met in Paris; the following January they met again, and in that October too.",
      ["October 2012 → 2012-10 stated", "the following January → 2013-01 counted", "that October → 2013-10 counted"],
    ],
    [
      "On 28 January 2013 they met, and the following Friday they spoke; the previous Monday they had not.",
      [
        "28 January 2013 → 2013-01-28 stated",
        "the following Friday → 2013-02-01 guessed",
        "the previous Monday → 2013-01-28 counted",
      ],
    ],
    [
      "Thirty years ago the war began; twenty-five years ago; fifteen days later it ended.",
      ["Thirty years ago → 1992 counted", "twenty-five years ago → 1997 counted", "fifteen days later → null unknown"],
    ],
    [
      "The week before last; the year before last; a fortnight ago; over the weekend; next weekend; last weekend.",
      [
        "The week before last → 2022-08-29/2022-09-04 counted",
        "the year before last → 2020 counted",
        "a fortnight ago → 2022-09-01~ counted",
        "the weekend → 2022-09-10/2022-09-11 counted",
        "next weekend → 2022-09-17/2022-09-18 counted",
        "last weekend → 2022-09-10/2022-09-11 counted",
      ],
    ],
    [
      "In the first days of May 2020 and the last days of August. Last year's summit and this year’s talks.",
      [
        "the first days of May 2020 → 2020-05-01/2020-05-10 guessed",
        "the last days of August → 2020-08-21/2020-08-31 guessed",
        "Last year → 2021 counted",
        "this year → 2022 counted",
      ],
    ],
    ["They met on 28/29 January 2013 in Zurich.", ["28/29 January 2013 → 2013-01-28/2013-01-29 stated"]],
    [
      "On 10th May, May 10th and 10 May.",
      ["10th May → 2022-05-10 counted", "May 10th → 2022-05-10 counted", "10 May → 2022-05-10 counted"],
    ],
    [
      "On Friday, 1 April to Sunday, 3 April 2016 they fought.",
      ["Friday, 1 April to Sunday, 3 April 2016 → 2016-04-01/2016-04-03 stated"],
    ],
    [
      "The first week of September; the last week of September 2022.",
      [
        "The first week of September → 2022-09-01/2022-09-10 guessed",
        "the last week of September 2022 → 2022-09-21/2022-09-30 guessed",
      ],
    ],
    ["That Monday they left.", ["That Monday → null unknown"]],
    [
      "He said that Monday’s talks were useful and that October was mild; on that Monday they were not.",
      ["Monday → 2022-09-12 counted", "October → 2021-10 counted", "that Monday → 2022-09-12 counted"],
    ],
    ["The next Monday they met.", ["next Monday → 2022-09-19 counted"]],
    [
      "In the early hours of Tuesday, on Tuesday evening and late on Wednesday.",
      ["Tuesday → 2022-09-13 counted", "Tuesday → 2022-09-13 counted", "Wednesday → 2022-09-14 counted"],
    ],
  ])("%s", (sentence, dates) => expect(datesIn(sentence, "en", "2022-09-15")).toEqual(dates));
});

describe("what is no date in English", () => {
  it.each([
    ["He may march on Baku.", []],
    ["Theresa May met Aliyev in London.", []],
    ["March in protest was banned; the march of 10,000 took place.", []],
    ["The Sunday Times reported it.", []],
    ["The second round was held.", []],
    ["In 1,905 km of border, resolution 822 and UN Resolution 1993 are named.", []],
    ["About 2000 soldiers were deployed; 1994 people were displaced.", []],
    ["At 14.30 GMT the call ended.", []],
    ["Room 1994, flight 1991, and $1995.", []],
    ["The October Revolution and Black January are names.", []],
    ["Within two weeks the army will withdraw; in two weeks the army withdrew.", []],
  ])("%s", (sentence, dates) => expect(datesIn(sentence, "en", "2022-09-15")).toEqual(dates));
});
