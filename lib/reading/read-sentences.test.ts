import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english as words } from "../words/catalogue.ts";
import { readBlocks } from "./blocks.ts";
import { readSentences } from "./read-sentences.ts";

/** The sentences of a text that is one paragraph. */
function sentencesOf(text: string, language: string): string[] {
  const paragraph = { start: 0, end: text.length, kind: "paragraph" as const, locus: 1, reason: "" };
  return readSentences(text, [paragraph], language).map(({ start, end }) => text.slice(start, end));
}

describe("points that end no sentence", () => {
  it.each([
    ["Mr. Hakobyan met Mrs. Karimova. They spoke.", 2],
    ["Dr. Petrov and Gen. Ivanov were there. Lt. Col. Smith was not.", 2],
    ["The U.S. envoy came. He left.", 2],
    ["The envoy flew to the U.S. The talks went on.", 2],
    ["The meeting of Jan. 28 was short. On Sept. 27 there was none.", 2],
    ["It was signed by J. K. Smith and A. Brown. It holds.", 2],
    ["See No. 5 and Art. 3 of the text. Both apply.", 2],
    ["At 5 p.m. the call began. It ended at 6 p.m. The line was bad.", 3],
    ["Trade with Acme Inc. and Bolt Co. rose. Nothing else did.", 2],
    ["It grew 4.5 percent. Then it fell 1.2 percent.", 2],
    ["Washington, D.C., hosted them. They left.", 2],
    ["The ministers met on St. George Street. It rained.", 2],
    ["They agreed … to meet again. Nobody did.", 2],
    ["Was it signed? It was! So they say.", 3],
  ])("en: %s", (text, count) => expect(sentencesOf(text, "en")).toHaveLength(count));

  it.each([
    ["Это случилось 28 января 2013 г. в Париже. Встреча длилась час.", 2],
    ["Договор, т. е. протокол, подписали. Он действует.", 2],
    ["В нём, т.е. в протоколе, три статьи. Их читали.", 2],
    ["Министр А. Б. Петров приехал. Г-н Сидоров тоже.", 2],
    ["Ген. Иванов уехал 5 нояб. 2020 г. Он вернулся.", 2],
    ["Погибли 30 тыс. человек. Ещё 5 млн. остались.", 2],
    ["В 1992 г. Шуша перешла под контроль армян. Была весна.", 2],
    ["Адрес: ул. Абовяна, 5. Вход со двора.", 2],
  ])("ru: %s", (text, count) => expect(sentencesOf(text, "ru")).toHaveLength(count));

  it.each([
    ["hy", "Նախարարները հանդիպեցին Փարիզում։ Նրանք խոսեցին։", 2],
    ["az", "Nazirlər Parisdə görüşüblər. Onlar danışıblar.", 2],
    ["ka", "მინისტრები პარიზში შეხვდნენ. მათ ისაუბრეს.", 2],
    ["fr", "M. Dupont est venu. Mme Durand aussi.", 2],
  ])("%s: %s", (language, text, count) => expect(sentencesOf(text, language)).toHaveLength(count));
});

describe("what stands between quotation marks", () => {
  it("does not end with the words of the speaker", () => {
    const text = "“We are ready,” the minister said. “Are you?” he asked. They were.";
    expect(sentencesOf(text, "en")).toEqual([
      "“We are ready,” the minister said.",
      "“Are you?” he asked.",
      "They were.",
    ]);
    expect(sentencesOf("«Мы готовы!» — сказал министр. Они уехали.", "ru")).toHaveLength(2);
  });

  const quoted = (text: string) =>
    readSentences(text, readBlocks(text, words), "en").map((sentence) => sentence.quoted);

  it("is somebody's words where all of it does", () => {
    expect(quoted("He rose. “We will go. We will not wait. It is late,” he said.")).toEqual([false, true, true, false]);
    expect(quoted('He rose. "We will go." Nobody moved, said the "Post" of it.')).toEqual([false, true, false]);
    expect(quoted("«Мы уйдём. Мы не ждём». Никто не встал в зале.")).toEqual([true, true, false]);
  });

  it("does not run on into the next paragraph when a mark is never closed", () => {
    expect(quoted("“We will go.\n\nNobody moved after that.")).toEqual([true, false]);
  });
});

it("takes a line break within a paragraph for a space, and keeps what was between", () => {
  const text = "The foreign ministers of the two\ncountries met in Vienna. They\r\nspoke for two hours.";
  expect(sentencesOf(text, "en")).toEqual([
    "The foreign ministers of the two\ncountries met in Vienna.",
    "They\r\nspoke for two hours.",
  ]);
});

describe("a dateline", () => {
  it("with a dash belongs to the sentence after it", () => {
    const text = "PARIS, Jan. 28 (Agency) - The ministers met on Monday. They left.";
    expect(sentencesOf(text, "en")).toEqual(["PARIS, Jan. 28 (Agency) - The ministers met on Monday.", "They left."]);
  });

  it("with a point is one by itself, of however many points", () => {
    const text = "ВЕНА, 3 марта. /ТАСС/. Министры встретились в Вене. Они говорили час.";
    expect(sentencesOf(text, "ru")).toEqual([
      "ВЕНА, 3 марта. /ТАСС/.",
      "Министры встретились в Вене.",
      "Они говорили час.",
    ]);
    expect(sentencesOf("YEREVAN, JULY 19, AGENCY. The minister spoke.", "en")).toHaveLength(2);
  });
});

it.each([
  ["en", "The talks ended. 28 people were there. 5 of them left early.", 3],
  ["ru", "Они встречались несколько раз. 28 января они были в Цюрихе. 7 мая в Праге.", 3],
  ["en", "They met on Jan. 28 in Paris and on Sept. 5 in Vienna.", 1],
  ["ru", "См. ст. 5 договора и п. 3 протокола.", 1],
])("begins one with a figure (%s: %s)", (language, text, count) =>
  expect(sentencesOf(text, language)).toHaveLength(count),
);

it("is one for a headline, whatever marks it holds", () => {
  const text = "The first in years.. Ministers meet in Vienna\n\nThe ministers met. They left.";
  expect(readSentences(text, readBlocks(text, words), "en")).toHaveLength(3);
});

it("is the same in a long text, which is divided in parts", () => {
  const text = "Mr. Smith met Dr. Brown on Jan. 28 in the U.S. capital. ".repeat(2000).trim();
  expect(new Set(sentencesOf(text, "en")).size).toBe(1);
  expect(sentencesOf(text, "en")).toHaveLength(2000);
});

const letters = fc.string({ unit: fc.constantFrom(...'aБ.!?"“”«» \n\u00a0Mr12') });

it("stands in its block, in order, without overlaps, whatever the text is", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), letters),
      fc.constantFrom("en", "ru", "hy", ""),
      (text, language) => {
        const blocks = readBlocks(text, words);
        let at = 0;
        for (const { start, end, block } of readSentences(text, blocks, language)) {
          expect(start).toBeGreaterThanOrEqual(Math.max(at, blocks[block]?.start ?? Number.NaN));
          expect(end).toBeLessThanOrEqual(blocks[block]?.end ?? Number.NaN);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
      },
    ),
  );
});
