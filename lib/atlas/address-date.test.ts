import { describe, expect, it } from "vitest";
import { dayInAddress } from "./address-date.ts";

describe("the day that an address holds", () => {
  it.each([
    ["https://en.aravot.am/2022/10/07/311878", "2022-10-07"],
    ["https://nvo.ng.ru/week/2024-10-27/8_9123_summit.html", "2024-10-27"],
    ["https://novideo.rbc.ru/politics/04/09/2023/64f62f739a7947cf856ba100", "2023-09-04"],
    ["https://example.org/2022/5/2/talks", "2022-05-02"],
    ["https://sputnikglobe.com/20120905/175786587.html", "2012-09-05"],
    ["https://sputniknews.com/photo/202011101081114560-russia-peacekeepers/", "2020-11-10"],
    ["https://1news.az/news/20221014111020847-Lavrov-predlozhil", "2022-10-14"],
    ["http://articles.chicagotribune.com/2013-01-28/news/sns-l5n0axc0s-20130128_1_minsk-group", "2013-01-28"],
    [
      "https://www.cacianalyst.org/component/k2/item/8643-news-digest-caci-analyst-2003-12-12-art-8643.html",
      "2003-12-12",
    ],
  ])("is read from %s", (address, day) => {
    expect(dayInAddress(address)).toBe(day);
  });

  it.each([
    ["a month only", "https://massispost.com/2019/01/armenian-azeri-fms-meet-again/"],
    ["years in the name of the host", "https://2001-2009.state.gov/p/eur/rls/rm/2001/2098.htm"],
    ["the number of a page", "https://azatutyun.am/a/32001187.html"],
    ["a longer number", "https://menafn.com/1107201605/Armenian-PM"],
    ["a day that there is not", "https://example.org/2022/02/30/talks"],
    ["two days", "https://example.org/2022/02/03/on-the-talks-of-2022-02-01"],
    ["the day of a capture", "https://web.archive.org/web/20220323054639/https://2001-2009.state.gov/1243.htm"],
    ["a day of the query", "https://example.org/?from=2022-02-03"],
  ])("is not %s", (_, address) => {
    expect(dayInAddress(address)).toBeUndefined();
  });
});
