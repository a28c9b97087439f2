import { describe, expect, it } from "vitest";
import { hashOfJson, planFile } from "./planned-files.ts";

const proposed = { id: "talks", modified: "2004-05-05", title: "‹title›", places: ["alden"] };
const text = (json: object) => JSON.stringify(json);
const before = hashOfJson(proposed);

describe("what becomes of a proposed file", () => {
  it("is written where there was none, and not where an editor has removed it", () => {
    expect(planFile(proposed, undefined, undefined)).toEqual({ state: "new" });
    expect(planFile(proposed, undefined, before)).toEqual({ state: "removed" });
  });

  it("stays where it says the same, however it is laid out and on whichever day it is proposed again", () => {
    expect(planFile(proposed, JSON.stringify(proposed, null, 4), before).state).toBe("same");
    expect(planFile({ ...proposed, modified: "2004-06-01" }, text(proposed), before).state).toBe("same");
  });

  it("is written anew where the proposal has changed and nobody has touched the file", () => {
    expect(planFile({ ...proposed, places: ["alden", "delta"] }, text(proposed), before)).toEqual({
      state: "updated",
      differences: ['$.places[1]: the file has nothing, the proposal "delta"'],
    });
  });

  it("is left alone where an editor has changed it, also where it is broken now", () => {
    expect(planFile(proposed, text({ ...proposed, title: "They talk" }), before)).toEqual({
      state: "edited",
      differences: ['$.title: the file has "They talk", the proposal "‹title›"'],
    });
    expect(planFile(proposed, "{ broken", before).state).toBe("edited");
  });

  it("is left alone where it was never written here", () => {
    expect(planFile(proposed, text({ ...proposed, title: "They talk" }), undefined).state).toBe("foreign");
  });
});
