import { describe, expect, it } from "vitest";
import { ris } from "./ris.ts";
import { entryWorkOf, everyWork, excerptWorkOf } from "./testing/works.ts";

/** Tag and value of each line; throws where a line is none. */
function parse(text: string): [string, string][] {
  return text
    .replace(/\r\n$/, "")
    .split("\r\n")
    .map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new Error(`not a line of RIS: ${line}`);
      return [tag, value];
    });
}

const fieldsOf = (text: string) => Object.fromEntries(parse(text));

describe("RIS", () => {
  it("begins with the type, ends with ER and has one tag on each line, for every entry and excerpt", () => {
    for (const work of everyWork()) {
      const lines = parse(ris(work));
      expect(lines[0]?.[0]).toBe("TY");
      expect(lines.at(-1)).toEqual(["ER", ""]);
      expect(fieldsOf(ris(work))).toMatchObject({ TI: work.title, UR: work.url, N1: work.note, Y2: "2026/11/22/" });
    }
  });

  it("says in the date what is in doubt", () => {
    expect(fieldsOf(ris(excerptWorkOf("talks-in-tbilisi")))).toMatchObject({
      TY: "NEWS",
      PY: "2022",
      DA: "2022/07/16/uncertain",
    });
    const month = { ...entryWorkOf("2022-05-22-brussels"), issued: "2021-11~" };
    expect(fieldsOf(ris(month)).DA).toBe("2021/11//approximate");
  });

  it("leaves away what is not known", () => {
    const fields = fieldsOf(ris(excerptWorkOf("talks-in-tbilisi")));
    expect(fields).not.toHaveProperty("AU");
    expect(fields).not.toHaveProperty("T2");
    expect(fieldsOf(ris(excerptWorkOf("paris-on-monday")))).not.toHaveProperty("DA");
  });

  it("keeps a value with a line break on one line", () => {
    const work = { ...entryWorkOf("2022-05-22-brussels"), note: "one\nER  - two" };
    expect(fieldsOf(ris(work)).N1).toBe("one ER  - two");
  });
});
