import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { english } from "../words/catalogue.ts";
import { correctionPath, correctionReport, mailAddress, reportAddress } from "./corrections.ts";
import { correctionsTarget } from "./corrections-target.ts";

const atlas = loadAtlas();
const excerpt = atlas.excerpt("met-in-brussels");
const article = excerpt && atlas.article(excerpt.article);
if (!article) throw new Error("the content has changed");

const report = correctionReport(
  {
    title: "Pashinyan and Aliyev meet in Brussels, 22 May 2022",
    address: "https://met.example/meetings/2022-05-22-brussels?map=5/47/25&on=2022",
    excerpt: { article, excerpt },
  },
  english,
);

describe("a report of a mistake", () => {
  it("has the page, its address, the excerpt and the quoted words, and asks for the rest", () => {
    expect(report.subject).toBe("Correction: excerpt met-in-brussels");
    expect(report.text.split("\n")).toEqual([
      "Page: Pashinyan and Aliyev meet in Brussels, 22 May 2022",
      "Address: https://met.example/meetings/2022-05-22-brussels?map=5/47/25&on=2022",
      "Excerpt: met-in-brussels, ¶\u00a012 of “The first since 2020.. Bilateral talks between the foreign ministers of Armenia and Azerbaijan”",
      "Quoted: “The Armenian Prime Minister and the Azerbaijani President met in April and May in Brussels…”",
      "",
      "What is wrong:",
      "",
      "",
      "What would be right:",
      "",
      "",
      "A source for it:",
    ]);
  });

  it("does without an excerpt", () => {
    const plain = correctionReport({ title: "Tbilisi", address: "https://met.example/places/tbilisi" }, english);
    expect(plain.subject).toBe("Correction: Tbilisi");
    expect(plain.text).not.toContain("Excerpt");
  });

  it("of a sentence that a reader proposes quotes it, and asks where it stands", () => {
    const passage = "The ministers met in Vienna on 3 May 2030 for the first time since the spring of the year before.";
    const proposal = correctionReport({ title: "Read a text", address: "https://met.example/read", passage }, english);
    expect(proposal.subject).toBe("Proposal: “The ministers met in Vienna on 3 May 2030 for the first time…”");
    expect(proposal.text).toContain(`A sentence of a text that was read: “${passage}”`);
    expect(proposal.text).toContain("Where it stands");
  });

  it("of a sentence with a picture letter where it is cut, or with half of one, has its links", () => {
    const target = correctionsTarget({
      CORRECTIONS_ADDRESS: "https://code.example/atlas/issues/new?title={title}&body={body}",
    });
    for (const passage of [`${"x".repeat(59)}😀 more`, `\ud83d ${"x".repeat(80)}`, "half \ude00"]) {
      const proposal = correctionReport(
        { title: "Read a text", address: "https://met.example/read", passage },
        english,
      );
      expect(new URL(mailAddress("", proposal)).searchParams.get("subject")).toMatch(/^Proposal: “/);
      expect(new URL(target ? reportAddress(target, proposal) : "").searchParams.get("body")).toContain("A sentence");
    }
    const cut = correctionReport({ title: "Read", address: "/read", passage: `${"x".repeat(59)}😀 more` }, english);
    expect(cut.subject).toBe(`Proposal: “${"x".repeat(59)}…”`);
  });

  it("survives the way through a mail link, with line ends as mail has them", () => {
    const link = new URL(mailAddress("", report));
    expect(link.pathname).toBe("");
    expect(link.searchParams.get("subject")).toBe(report.subject);
    expect(link.searchParams.get("body")).toBe(report.text.replaceAll("\n", "\r\n"));
    expect(link.search).not.toContain("+");
  });

  it("is filled into the form of a tracker", () => {
    const target = correctionsTarget({
      CORRECTIONS_ADDRESS: "https://code.example/atlas/issues/new?title={title}&body={body}",
    });
    const link = new URL(target ? reportAddress(target, report) : "");
    expect(link.origin + link.pathname).toBe("https://code.example/atlas/issues/new");
    expect(link.searchParams.get("title")).toBe(report.subject);
    expect(link.searchParams.get("body")).toBe(report.text);
  });
});

describe("where reports go", () => {
  it("is a mail address when one is set, and nowhere when none is", () => {
    const target = correctionsTarget({ CORRECTIONS_ADDRESS: "mailto:atlas@example.org" });
    expect(target && reportAddress(target, report)).toMatch(/^mailto:atlas@example\.org\?subject=Correction/);
    expect(correctionsTarget({})).toBeNull();
    expect(correctionsTarget({ CORRECTIONS_ADDRESS: "" })).toBeNull();
  });

  it("names the variable that cannot be used", () => {
    for (const value of ["atlas@example.org", "http://code.example/{body}", "https://code.example/issues/new"]) {
      expect(() => correctionsTarget({ CORRECTIONS_ADDRESS: value })).toThrow(/CORRECTIONS_ADDRESS must be/);
    }
  });
});

describe("the link for corrections", () => {
  it("carries the page and the excerpt", () => {
    expect(correctionPath({ page: "/articles/tbilisi-2022", excerpt: "met-in-brussels" })).toBe(
      "/corrections?page=/articles/tbilisi-2022&excerpt=met-in-brussels",
    );
    expect(correctionPath({})).toBe("/corrections");
  });
});
