import { describe, expect, it } from "vitest";
import { faultWords, type Judgement, standing } from "./judgement-words.ts";

const none: Judgement = { problems: [], readable: false, number: 0, judged: [], fault: "" };
const judged: Judgement = { ...none, number: 1, judged: ["a", "b"] };

describe("that nothing is asked for any more", () => {
  it("is not said before the document itself was judged", () => {
    expect(standing(none, "a")).toBe("Being looked at …");
    expect(standing(judged, "begun later")).toBe("Being looked at …");
  });

  it("is not said when judging failed: the fault is, whatever was found before", () => {
    for (const before of [none, judged]) {
      const failed = { ...before, fault: "The development server does not answer." };
      expect(standing(failed, "a")).toBe("");
      expect(faultWords(failed)).toContain("The development server does not answer.");
    }
  });

  it("is said of what was judged and found right", () => {
    const problem = { key: "b", path: [], says: "It lacks something." };
    expect(standing({ ...judged, problems: [problem] }, "a")).toBe("Nothing is asked for any more.");
    expect(standing({ ...judged, problems: [problem] }, "b")).toBe("One thing is still asked for.");
    expect(standing({ ...judged, problems: [problem, problem] }, "b")).toBe("2 things are still asked for.");
    expect(faultWords(judged)).toBe("");
  });
});
