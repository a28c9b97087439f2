import { describe, expect, it } from "vitest";
import { driftOf } from "./compare-pages.ts";
import { pageText } from "./page-text.ts";

const excerpt = {
  id: "they-met",
  prefix: "On Saturday ",
  exact: "they met in Tbilisi for the first time",
  suffix: ", he said.",
};
const page = (sentence: string) => pageText(`<h1>Talks</h1><p>Before.</p><p>${sentence}</p><p>After.</p>`).text;
const drift = (sentence: string) => driftOf(page(sentence), excerpt);

describe("a quoted passage on a page that was saved again", () => {
  it("is the same where its words and their neighbours are", () => {
    expect(drift("On Saturday they met in Tbilisi for the first time, he said.")).toEqual({
      excerpt: "they-met",
      outcome: "same",
    });
  });

  it("is the same whatever the markup and the line ends are, and with soft hyphens in it", () => {
    expect(
      drift("On\nSaturday <b>they met</b>\n in Tbi&shy;lisi for <i>the&nbsp;first</i> time, he said.").outcome,
    ).toBe("same");
  });

  it("has moved where its words stand between others", () => {
    expect(drift("He said: they met in Tbilisi for the first time.").outcome).toBe("moved");
  });

  it.each([
    [
      "a letter put right",
      "On Saturday they met in Tiblisi for the first time, he said.",
      2,
      "they met in Tiblisi for the first time",
    ],
    [
      "a word exchanged",
      "On Saturday they met in Tbilisi for the third time, he said.",
      4,
      "they met in Tbilisi for the third time",
    ],
    [
      "words put in",
      "On Saturday they met in old Tbilisi for the first time, he said.",
      4,
      "they met in old Tbilisi for the first time",
    ],
  ])("is reworded by %s, with the distance and what stands there now", (_, sentence, distance, found) => {
    expect(drift(sentence)).toEqual({ excerpt: "they-met", outcome: "reworded", distance, found });
  });

  it("is gone where nothing like it stands", () => {
    expect(drift("The page is no longer available.").outcome).toBe("gone");
    expect(driftOf("", excerpt).outcome).toBe("gone");
  });

  it("is found in other scripts", () => {
    const armenian = { id: "hy", prefix: "", exact: "Հանդիպումը տեղի ունեցավ Թբիլիսիում", suffix: "" };
    expect(driftOf("Հանդիպումը տեղի ունեցավ Թիֆլիսում։", armenian)).toMatchObject({ outcome: "reworded" });
  });
});
