import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceBlocks } from "../atlas/text-quote.ts";
import { readArticleSource } from "../content/article-source.ts";
import { english as words } from "../words/catalogue.ts";
import { readBlocks, withEmptyLines } from "./blocks.ts";

/** What every block was taken for, by its first words. */
const taken = (text: string) =>
  readBlocks(text, words).map(({ start, end, kind, locus, reason }) => {
    const words = text.slice(start, end).replace(/\s+/g, " ").slice(0, 24);
    return `${kind === "furniture" ? reason : locus}: ${words}`;
  });

const english = `Home | World | Politics | Sport

World News

Ministers of two neighbours meet in Vienna over a road

The talks were the first since the spring, and both sides called them useful.

By Anna Karlsson and John Smith

March 3, 2024 10:15 GMT

VIENNA, March 3 (Newsagency) - The foreign ministers of the two countries met in Vienna on Sunday.

Foreign ministers shake hands before the talks, March 3, 2024. REUTERS/Max Muster

They spoke for two hours, officials said. A second meeting is planned.

Read more: What the road means for the region

Share this article

“We support the road, and our journalists will report on it,” the minister said. “You can subscribe to this view.”

Background

The road has been closed since 1991.

ADVERTISEMENT

The next round will take place in May.

Reporting by Anna Karlsson; Editing by John Smith

Related articles:

A road that nobody built

Why the mountain is high

We use cookies to improve your experience. Accept the cookie policy.

© 2024 Newsagency. All rights reserved.
`;

const russian = `Главная

Политика

Главы МИД двух стран встретились в Вене

3 марта 2024, 12:40

Фото: Пресс-служба МИД

ВЕНА, 3 марта. /ТАСС/. Главы МИД двух стран встретились в воскресенье в Вене, сообщил г-н Петров.

Переговоры длились два часа. «Мы поддерживаем дорогу», — сказал министр.

Читайте также: Что значит дорога для региона

Следующий раунд пройдет в мае.

Подписывайтесь на наш телеграм-канал

Нашли ошибку? Выделите текст и нажмите Ctrl+Enter

Теги: Вена, дорога
`;

describe("the page around an article", () => {
  it("is told from it in English", () => {
    expect(taken(english)).toEqual([
      "a menu: Home | World | Politics ",
      "a few words before the article: World News",
      "headline: Ministers of two neighbo",
      "standfirst: The talks were the first",
      "the names of those who wrote it: By Anna Karlsson and Joh",
      "the time of publication: March 3, 2024 10:15 GMT",
      "1: VIENNA, March 3 (Newsage",
      "a photograph’s caption or credit: Foreign ministers shake ",
      "3: They spoke for two hours",
      "a link to other stories: Read more: What the road",
      "buttons for sharing: Share this article",
      "6: “We support the road, an",
      "7: Background",
      "8: The road has been closed",
      "an advertisement: ADVERTISEMENT",
      "10: The next round will take",
      "the names of those who wrote it: Reporting by Anna Karlss",
      "a link to other stories: Related articles:",
      "a link to other stories: A road that nobody built",
      "a link to other stories: Why the mountain is high",
      "a line about cookies: We use cookies to improv",
      "the page’s foot: © 2024 Newsagency. All r",
    ]);
  });

  it("is told from it in Russian", () => {
    expect(taken(russian)).toEqual([
      "a menu: Главная",
      "a few words before the article: Политика",
      "headline: Главы МИД двух стран вст",
      "the time of publication: 3 марта 2024, 12:40",
      "a photograph’s caption or credit: Фото: Пресс-служба МИД",
      "1: ВЕНА, 3 марта. /ТАСС/. Г",
      "2: Переговоры длились два ч",
      "a link to other stories: Читайте также: Что значи",
      "4: Следующий раунд пройдет ",
      "an appeal for money or a subscription: Подписывайтесь на наш те",
      "the page’s foot: Нашли ошибку? Выделите т",
      "a list of topics: Теги: Вена, дорога",
    ]);
  });

  it.each([
    ["Enjoying ad-free reading?\nYour support keeps us going.\nSupport us", "an appeal for money or a subscription"],
    [
      "We, the journalists of this paper, need your help to go on reporting. Thank you.",
      "an appeal for money or a subscription",
    ],
    ["Поддержите нас: оформите подписку, и наши журналисты продолжат работу.", "an appeal for money or a subscription"],
    ["Main menu", "a menu"],
    ["Facebook Twitter Telegram", "buttons for sharing"],
    ["Поделиться", "buttons for sharing"],
    ["Updated: 16 July 2022, 10:30 GMT", "the time of publication"],
    ["16.07.2022 18:40", "the time of publication"],
    ["Опубликовано 16 июля 2022 г. в 10:30", "the time of publication"],
    ["3 comments", "room for comments"],
    ["См. также: Дорога и гора", "a link to other stories"],
    ["На фото: министры", "a photograph’s caption or credit"],
    ["Мы используем файлы cookie.", "a line about cookies"],
    ["Все права защищены.", "the page’s foot"],
  ])("has “%s”", (block, reason) => {
    const text = `Ministers meet in Vienna\n\nThey met on Sunday in the town, as officials of both sides said.\n\n${block}`;
    expect(readBlocks(text, words).at(-1)).toMatchObject({ kind: "furniture", locus: null, reason });
  });

  it.each([
    "By Monday they had left Vienna.",
    "Both sides need support and journalists, the minister told our reporter.",
    "In 2022 they met again.",
    "Share prices fell on Tuesday.",
    "Print works were closed in the town.",
    "The cookie factory was shelled.",
    "Home to many refugees, the town was rebuilt.",
    "“We support you, and we will contribute,” he said.",
    "Печать соглашения поставили в Вене.",
    "Фото с места боёв опубликовали обе стороны.",
    "Поддержка журналистов важна, заявил министр.",
  ])("does not have “%s”", (block) => {
    const text = `Ministers meet in Vienna\n\nThey met on Sunday in the town.\n\n${block}\n\nThey left on Monday.`;
    expect(readBlocks(text, words)[2]).toMatchObject({ kind: "paragraph", locus: 2, reason: "" });
  });
});

describe("the head of an article", () => {
  it.each([
    ["a headline alone", "Ministers meet in Vienna\n\nThey met on Sunday.", ["headline", 1]],
    [
      "a standfirst without a point",
      "Ministers meet in Vienna\n\nA road is on the table\n\nThey met.",
      ["headline", "standfirst", 1],
    ],
    [
      "a sentence before a dateline",
      "Ministers meet\n\nA road is open.\n\nVIENNA — They met.",
      ["headline", "standfirst", 1],
    ],
    ["two sentences, and no dateline", "Ministers meet\n\nA road is open.\n\nThey met.", ["headline", 1, 2]],
    ["no headline", "They met in Vienna.\n\nThey left.", [1, 2]],
    ["a dateline first", "VIENNA — They met on Sunday\n\nThey left.", [1, 2]],
    ["one line", "They met in Vienna", [1]],
    ["a question", "Who met in Vienna?\n\nThey did, on Sunday.", ["headline", 1]],
  ])("with %s", (_, text, loci) => expect(readBlocks(text, words).map(({ locus }) => locus)).toEqual(loci));
});

describe("the numbers of paragraphs", () => {
  it("are those of an article's file, which counts what stands among them", () => {
    const blocks = readBlocks(english, words);
    const at = (locus: unknown) => blocks.findIndex((block) => block.locus === locus) + 1;
    const last = Math.max(...blocks.flatMap(({ locus }) => (typeof locus === "number" ? [locus] : [])));
    const source = readArticleSource(english, {
      sha256: "",
      headline: at("headline"),
      standfirst: at("standfirst"),
      body: [at(1), at(1) + last - 1],
    });
    for (const { start, locus } of blocks) {
      if (locus === "headline") expect(source.headline.start).toBe(start);
      if (locus === "standfirst") expect(source.standfirst?.start).toBe(start);
      if (typeof locus === "number") expect(source.body[locus - 1]?.start).toBe(start);
    }
  });

  it("count lines where a page was copied without empty lines, as its text is kept", () => {
    const text =
      "Ministers meet in Vienna over a road\nThe two ministers met on Sunday in the town.\nShare\nThey left on Monday, as officials of both said.";
    expect(taken(text)).toEqual([
      "headline: Ministers meet in Vienna",
      "1: The two ministers met on",
      "buttons for sharing: Share",
      "3: They left on Monday, as ",
    ]);
    const kept = withEmptyLines(text);
    expect(sourceBlocks(kept)).toHaveLength(4);
    expect(taken(kept)).toEqual(taken(text));
  });

  it("leave lines that only fold a paragraph together", () => {
    const text =
      "The foreign ministers of the two countries met in Vienna on\nSunday. They spoke for two hours, officials said in a\nstatement that was sent to the press.";
    expect(readBlocks(text, words)).toHaveLength(1);
    expect(withEmptyLines(text)).toBe(text);
  });
});

const pieces = fc.array(
  fc.constantFrom(
    "\n",
    "\n\n",
    "\r\n \r\n",
    " ",
    "\u00a0",
    "Words go on.",
    "Share",
    "By Anna Karlsson",
    "3 March 2024",
    "They met.",
    "“",
  ),
  { maxLength: 40 },
);

it("are the blocks of the text in order, whatever the text is", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        pieces.map((list) => list.join("")),
      ),
      (text) => {
        const blocks = readBlocks(text, words);
        const source = sourceBlocks(text);
        if (source.length !== 1)
          expect(blocks.map(({ start, end }) => [start, end])).toEqual(source.map(({ start, end }) => [start, end]));
        expect(text.trim() === "").toBe(blocks.length === 0);
        expect(blocks.filter(({ kind }) => kind === "headline").length).toBeLessThan(2);
        for (const { kind, locus, reason } of blocks)
          expect([locus === null, reason !== ""]).toEqual([kind === "furniture", kind === "furniture"]);
        const numbers = blocks.flatMap(({ locus }, index) => (typeof locus === "number" ? [locus - index] : []));
        expect(new Set(numbers).size).toBeLessThan(2);
      },
    ),
  );
});
