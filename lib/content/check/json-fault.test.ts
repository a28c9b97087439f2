import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFault } from "./json-fault.ts";

const said = (text: string) => {
  const fault = jsonFault(text);
  return fault && `${fault.line}:${fault.column} ${fault.wrong}; ${fault.right}`;
};

describe("where a text stops being JSON", () => {
  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', '3:3 "b" stands where it may not; put "," before it, or "}"'],
    ['{\n  "a": 1,\n}', "3:1 } stands where it may not; remove the comma before it"],
    ["[1, 2,]", "1:7 ] stands where it may not; remove the comma before it"],
    ['{ "a" 1 }', '1:7 1 stands where it may not; put ":" between the field\'s name and what it holds'],
    ['{ "a": }', "1:8 } stands where it may not; give a value there"],
    ["{ a: 1 }", '1:3 a is no JSON; write a text in "quotes", a number, true, false or null'],
    ['{ 1: "a" }', '1:3 1 stands where it may not; write the name of a field in "quotes" there'],
    ['{ "a": “b” }', '1:8 “ is no JSON; write a text in "quotes", a number, true, false or null'],
    ['{ "a": "b\n}', "1:8 a text without an end; end the text with a quote in its line"],
    ['{ "a": "C:\\x" }', "1:8 a text with a letter that JSON does not know; write a backslash as \\\\, a tab as \\t"],
    ['{ "a": [1 }', '1:11 } stands where it may not; put "," before it, or "]"'],
    ['{ "id": "flood"', '1:16 the file ends too early; close it with "}"'],
    ["{}\n}", "2:1 } stands where it may not; remove it, or what closes the file too early before it"],
    ['{ "a": 01 }', '1:8 01 is no JSON; write a text in "quotes", a number, true, false or null'],
    ['{ "Երեւան": 1 "b" }', '1:15 "b" stands where it may not; put "," before it, or "}"'],
  ])("%j", (text, words) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(said(text)).toBe(words);
  });

  it("is nowhere in what JSON.parse reads, and somewhere in all else", () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"\\u00e9"',
      '"',
      "1",
      "-",
      "1.5e3",
      "null",
      " ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const text = parts.join("");
        expect(jsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.jsonValue(), (value) => jsonFault(JSON.stringify(value, null, 2)) === undefined));
  });
});
