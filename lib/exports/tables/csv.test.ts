import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csv, withoutFormula } from "./csv.ts";

describe("CSV", () => {
  it("keeps commas, quotation marks, line breaks and letters of every script", () => {
    const cells = ["a,b", 'say "no"', "one\n\ntwo", "Ստեփանակերտ", "", "“…”"];
    expect(parse(csv(["a", "b", "c", "d", "e", "f"], [cells]))).toEqual([["a", "b", "c", "d", "e", "f"], cells]);
  });

  it("quotes every line break, as a spreadsheet begins a row at any of them", () => {
    expect(csv(["a", "b"], [["one\n\ntwo", "x\ry"]])).toBe('a,b\r\n"one\n\ntwo","x\ry"\r\n');
  });

  it("ends each row in CR LF", () => {
    expect(csv(["a", "b"], [["1", "2"]])).toBe("a,b\r\n1,2\r\n");
  });

  it.each(["=1+1", "+374", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\ufeff=1", "＝1", "\n-2"])(
    "lets a spreadsheet reckon no text: %j",
    (text) => expect(withoutFormula(text)).toBe(`'${text}`),
  );

  it("leaves numbers below nought and words alone", () => {
    expect(csv(["a", "b", "c", "d"], [[-77.03, 0, true, "–5 degrees, a=b"]])).toBe(
      'a,b,c,d\r\n-77.03,0,true,"–5 degrees, a=b"\r\n',
    );
  });

  it("leaves a cell empty where nothing is known", () => {
    expect(csv(["a", "b"], [[null, false]])).toBe("a,b\r\n,false\r\n");
  });
});
