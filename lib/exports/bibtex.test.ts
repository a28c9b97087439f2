import { describe, expect, it } from "vitest";
import { bibtex, escapeLatex } from "./bibtex.ts";
import { entryWorkOf, everyWork, excerptWorkOf } from "./testing/works.ts";

/** The fields of one entry, read as BibTeX reads them: by counting braces, escaped or not. */
function parse(text: string): { key: string; fields: Record<string, string> } {
  const [, key = "", body = ""] = /^@misc\{([^,\s{}]+),\n(.*)\n\}\n$/s.exec(text) ?? [];
  const fields: Record<string, string> = {};
  let at = 0;
  while (at < body.length) {
    const [start, name = ""] = /^\s*([a-z]+) = /.exec(body.slice(at)) ?? [""];
    if (!name) throw new Error(`no field at ${at}: ${body.slice(at, at + 40)}`);
    at += start.length;
    const from = at;
    let depth = 0;
    do {
      if (body[at] === "{") depth += 1;
      if (body[at] === "}") depth -= 1;
      at += 1;
    } while (at < body.length && (depth > 0 || body[at] !== ","));
    if (depth !== 0) throw new Error(`unbalanced braces in ${name}`);
    fields[name] = body.slice(from, at);
    at += 1;
  }
  return { key, fields };
}

describe("BibTeX", () => {
  it("can be read back for every entry and excerpt, each under a key of its own", () => {
    const keys = everyWork().map((work) => {
      const { key, fields } = parse(bibtex(work));
      expect(fields.title).toBe(`{{${escapeLatex(work.title)}}}`);
      expect(fields.url).toBe(`{${work.url}}`);
      expect(fields.urldate).toBe("{2026-11-22}");
      return key;
    });
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("escapes what LaTeX reads as a command, and keeps letters and quotation marks", () => {
    expect(escapeLatex("50 % of A&B_c #1 $2 {x} ~ ^ \\y")).toBe(
      "50 \\% of A\\&B\\_c \\#1 \\$2 \\textbraceleft{}x\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}y",
    );
    expect(escapeLatex("“Gerçek”, ¶\u00a08 – é")).toBe("“Gerçek”, ¶~8 – é");
  });

  it("keeps a title whose braces do not match readable", () => {
    const work = { ...entryWorkOf("2022-05-22-brussels"), title: "A } that opens nothing" };
    expect(parse(bibtex(work)).fields.title).toBe("{{A \\textbraceright{} that opens nothing}}");
  });

  it("leaves away publisher, agency and date that are not known", () => {
    const { fields } = parse(bibtex(excerptWorkOf("talks-in-tbilisi")));
    expect(Object.keys(fields)).toEqual(["title", "year", "month", "url", "urldate", "language", "note"]);
    expect(fields.note).toContain("Dated 16 July 2022 (uncertain).");
    const paris = parse(bibtex(excerptWorkOf("paris-on-monday"))).fields;
    expect(paris).toMatchObject({ author: "{{Reuters}}", howpublished: "{The Moscow Times}" });
    expect(paris).not.toHaveProperty("year");
  });
});
