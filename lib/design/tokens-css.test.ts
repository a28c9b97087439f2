import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tokensCss } from "./tokens-css.ts";

describe("tokens", () => {
  it("are the same in the style sheet as in the program (run `npm run tokens`)", () => {
    expect(readFileSync("app/tokens.css", "utf8")).toBe(tokensCss());
  });
});
