import { describe, expect, it } from "vitest";
import { english } from "../../words/catalogue.ts";
import type { Beside } from "../findings.ts";
import { inventedReading } from "../testing/invented-reading.ts";
import { summary } from "./reading-summary.ts";

const beside = (sentence: number, verdict: Beside["verdict"]): Beside => ({ sentence, verdict, entries: [], says: "" });

describe("what a reading came to", () => {
  it("counts sentences, not what stands beside them: two entries beside one sentence are one sentence", () => {
    const said = summary(
      {
        ...inventedReading,
        beside: [beside(0, "same"), beside(0, "same"), beside(0, "question"), beside(1, "same")],
      },
      english,
    );
    expect(said).toContain("Of its sentences, 2 told by the atlas too and 1 open as a question.");
  });
});
