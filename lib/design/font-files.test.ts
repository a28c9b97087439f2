import { describe, expect, it } from "vitest";
import { fontFaceCss, fontFile, fontFileNames } from "./font-files.ts";
import { fonts } from "./tokens.ts";

describe("the web fonts", () => {
  it("hold every family that the tokens name", () => {
    const families = [fonts.serif, fonts.sans].flatMap((list) => list.split(", ").map((name) => name.slice(1, -1)));
    for (const family of families) expect(fontFaceCss()).toContain(`font-family: '${family}'`);
  });

  it("are served under the very names that the style sheet asks for", () => {
    const asked = [...fontFaceCss().matchAll(/url\(\/fonts\/([^)]+)\)/g)].map(([, file]) => file);
    expect(asked).toEqual(fontFileNames());
    for (const file of fontFileNames()) expect(fontFile(file)?.toString("latin1", 0, 4)).toBe("wOF2");
    expect(fontFile("../package.json")).toBeNull();
  });

  it("cover the letters of all six languages of names", () => {
    const ranges = [...fontFaceCss().matchAll(/unicode-range: ([^;]+);/g)].flatMap(([, list = ""]) => list.split(","));
    const covered = (letter: string) => {
      const code = letter.codePointAt(0) ?? 0;
      return ranges.some((range) => {
        const [first = "", last = first] = range.trim().replace("U+", "").split("-");
        return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
      });
    };
    for (const letter of "AzəğışöüçİЯщӘԱևღაéïœ") expect([letter, covered(letter)]).toEqual([letter, letter !== "Ә"]);
  });
});
