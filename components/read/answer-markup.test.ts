import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Reading } from "@/lib/reading/findings.ts";
import { inventedGazetteer, inventedReading, inventedText } from "@/lib/reading/testing/invented-reading.ts";
import { worked } from "@/lib/reading/testing/worked.ts";
import { english } from "@/lib/words/catalogue.ts";
import { answerMarkup } from "./answer-markup.ts";

const grounds = [{ path: "/map-image/x.svg", camera: { center: [20, 45] as [number, number], zoom: 2 } }];
const answered = { text: inventedText, reading: inventedReading, gazetteer: inventedGazetteer };

function shown(given: Parameters<typeof answerMarkup>[0], most = 40) {
  const { head, parts, foot } = answerMarkup(given, grounds, most, english);
  const html = [head, ...parts.map(({ markup }) => markup), foot].join("");
  return { parts, html, document: parseHTML(`<html><body>${html}</body></html>`).document };
}

describe("the answer", () => {
  const { document, html } = shown(answered);

  it("has the words of the text as text, whatever they look like", () => {
    expect([...document.querySelectorAll("b")].map(({ textContent }) => textContent)).not.toContain("nobody");
    expect(html).toContain("&lt;b&gt;nobody&lt;/b&gt; &amp; no one");
    expect(document.querySelector(".read-article, body")?.textContent).toContain("<b>nobody</b> & no one was asked");
  });

  it("marks each sentence by its verdict in words, by a sign and by a name that a sheet can colour", () => {
    const marks = [...document.querySelectorAll(".read-mark")];
    expect(marks.map((mark) => mark.textContent)).toEqual([
      "=1: The atlas says the same",
      "≠2: Told otherwise",
      "?3: A question",
      "½4: Named only as one side names it",
      "+5: Not in the atlas",
    ]);
    expect([...document.querySelectorAll(".read-sentence[data-verdict]")]).toHaveLength(5);
  });

  it("leads from every sign to its note and back, and has each id once", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const within = [...document.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href")?.slice(1));
    expect(within.length).toBeGreaterThan(10);
    for (const id of within) expect(ids).toContain(id);
  });

  it("names the entry with its date and number of sources, and how it is told otherwise", () => {
    const [same, otherwise] = [...document.querySelectorAll(".read-note")];
    expect(same?.querySelector("a[href='/meetings/first-talks']")?.textContent).toBe("Ministers in Paris");
    expect(same?.textContent).toContain("28 January 2013 · 4 sources");
    expect(same?.querySelector(".read-propose")).toBeNull();
    expect(otherwise?.textContent).toContain("28 October, says another");
    expect(otherwise?.querySelector(".read-propose a")?.getAttribute("href")).toContain("passage=They%20had%20met");
  });

  it("links the entry that the words beside a sentence name, and says the verdict once", () => {
    const beside = [
      {
        sentence: 1,
        verdict: "same" as const,
        entries: ["first-talks"],
        says: "The atlas has this: Ministers in Paris, 28 January 2013.",
      },
      { sentence: 2, verdict: "question" as const, entries: [], says: "A question: when?" },
    ];
    const [first, second] = shown({ ...answered, reading: { ...inventedReading, beside } }).document.querySelectorAll(
      ".read-note",
    );
    expect(first?.querySelectorAll("a[href='/meetings/first-talks']")).toHaveLength(1);
    expect(first?.textContent).toContain("The atlas has this: Ministers in Paris, 28 January 2013.");
    expect(second?.textContent).toContain("A question 2when?");
  });

  it("lists what was left out of the page and the names that nobody knows", () => {
    expect(document.querySelector(".read-left-out summary")?.textContent).toContain("an appeal for money");
    expect(document.querySelector(".read-unknown")?.textContent).toBe("Jean Nobody");
    expect(document.querySelector(".read-limits")?.textContent).toContain("pictures");
  });

  it("marks the places on the map by their names, and says which are named for a government", () => {
    const marks = [...document.querySelectorAll(".read-place")];
    expect(marks.map((mark) => mark.getAttribute("href"))).toEqual([
      "/places/a-capital",
      "/places/a-town",
      "/places/a-far-city",
    ]);
    expect(marks[0]?.getAttribute("aria-label")).toBe("Paris, named 2 times");
    expect(marks[2]?.getAttribute("aria-label")).toContain("not as where something happened");
    expect(document.querySelector(".read-stage img")?.getAttribute("alt")).toContain("Paris");
  });

  it("draws each date, says how it is known, and lists what could not be told", () => {
    expect([...document.querySelectorAll(".read-dates a")].map((mark) => mark.getAttribute("aria-label"))).toEqual([
      "3 May 2012, the text says it",
      "October 2012, counted from the day of publication",
      "28 January 2013, counted from the day of publication",
    ]);
    expect(document.querySelector(".read-list")?.textContent).toContain("“several rounds” no day is named");
  });
});

describe("the answer to what is no article", () => {
  const empty: Reading = {
    ...inventedReading,
    dates: [],
    places: [],
    people: [],
    told: [],
    excerpts: [],
    beside: [],
    limits: [],
  };

  it("says that there is no place, no date and nothing beside it", () => {
    const { document } = shown({ ...answered, reading: empty });
    expect(document.querySelector(".read-stage")).toBeNull();
    expect(document.body.textContent).toContain("names no place that the atlas knows");
    expect(document.body.textContent).toContain("Nothing in the text is dated");
    expect(document.querySelector(".intro")?.textContent).toContain("0 places of the atlas, 0 dates");
  });

  it("of one word of 200,000 letters shows its beginning, and says how much more there is", () => {
    const text = "x".repeat(200_000);
    const block = { start: 0, end: text.length, kind: "paragraph" as const, locus: 1, reason: "" };
    const reading = { ...empty, blocks: [block], sentences: [{ start: 0, end: text.length, block: 0, quoted: false }] };
    const { html, document } = shown({ ...answered, text, reading });
    expect(html.length).toBeLessThan(12_000);
    expect(document.querySelector(".read-sentence")?.textContent).toContain("(198,000 more characters)");
  });

  it("of ten thousand dates is written within a second of work, in parts of which none is heavy", () => {
    const one = "It was on 1 May 1994. ";
    const text = one.repeat(9000);
    const at = Array.from({ length: 9000 }, (_, index) => index * one.length);
    const reading: Reading = {
      ...empty,
      blocks: [{ start: 0, end: text.length, kind: "paragraph", locus: 1, reason: "" }],
      sentences: at.map((start) => ({ start, end: start + 21, block: 0, quoted: false })),
      dates: at.map((start, sentence) => ({
        start: start + 10,
        end: start + 20,
        sentence,
        standing: "stated",
        reason: "",
        edtf: "1994-05-01",
      })),
      beside: at.map((_, sentence) => ({ sentence, verdict: "question", entries: [], says: "Which one?" })),
    };
    const written = () => answerMarkup({ ...answered, text, reading }, grounds, 40, english);
    expect(worked(written)).toBeLessThan(1000);
    const { parts, foot, head } = written();
    expect(parts).toHaveLength(40);
    for (const { markup } of parts) expect(markup.length).toBeLessThan(60_000);
    expect(head.length).toBeLessThan(60_000);
    expect(foot).toMatch(/The last [\d,]+ characters were read and counted above, and are not shown/);
  });
});
