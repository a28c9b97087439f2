import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { mostCharacters } from "../../lib/reading/readable.ts";
import { pdfText, unwrapped } from "./pdf-text.ts";
import { readSourceFile } from "./read-source-file.ts";

afterEach(() => vi.unstubAllEnvs());

function saved(name: string, content: string | Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "texts-")), name);
  writeFileSync(file, content);
  return file;
}

const faultOf = (file: string) => {
  const source = readSourceFile(file);
  return "fault" in source ? source.fault : `no fault: ${source.text.slice(0, 80)}`;
};

const paragraphs = [
  "Ada Alder and Ben Brook met in the old town hall of Alden on Saturday, and spoke there for three hours behind closed doors.",
  "They had last met a year before, by the river, when the market was closed and the boats had come loose from their moorings.",
  "The mayor said that he was glad of it, that the hall had been heated for the day, and that soup had been served to everybody.",
];

const page = (
  more = "",
  head = "",
) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Neighbours talk again | The Gazette</title>
<link rel="canonical" href="https://example.org/2004/talks">
<meta property="article:published_time" content="2004-05-03T21:40:00+02:00">
<meta property="og:site_name" content="The gazette">${head}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport and games</a></nav>
<article><h1>Neighbours talk again</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("\n")}
<figure><img src="x.jpg"><figcaption>The town hall, by a photographer</figcaption></figure>${more}</article>
<footer>Subscribe to our newsletter</footer><script>alert("track")</script></body></html>`;

describe("the text of a saved page", () => {
  it("is its headline and paragraphs, with empty lines between them, and nothing around it", () => {
    expect(readSourceFile(saved("talks.html", page()))).toEqual({
      text: `${["Neighbours talk again", ...paragraphs].join("\n\n")}\n`,
      said: {
        url: "https://example.org/2004/talks",
        published: "2004-05-03",
        publisher: "The gazette",
        language: "en",
      },
    });
  });

  it("begins with the heading of the page, whatever its title bar says, and not with the name of the site", () => {
    const titled = (title: string, heading: string) =>
      `<html><head><title>${title}</title></head><body><h1>${heading}</h1><article><h2>Talks in Alden</h2>${paragraphs
        .map((each) => `<p>${each}</p>`)
        .join("")}</article></body></html>`;
    const first = (html: string) => {
      const source = readSourceFile(saved("talks.html", html));
      return "fault" in source ? source.fault : source.text.split("\n")[0];
    };
    expect(first(titled("Talks — Gazette", "Neighbours talk in Alden again"))).toBe("Neighbours talk in Alden again");
    expect(first(titled("Neighbours talk in Alden again", "The Gazette"))).toBe("Neighbours talk in Alden again");
  });

  it("is read in the encoding that the page names", () => {
    const russian =
      "Соседи встретились в старой ратуше в субботу и говорили там три часа за закрытыми дверями, сообщили в мэрии. ";
    const html = `<html><head><meta charset="windows-1251"><title>Соседи</title></head><body><article><h1>Соседи снова говорят</h1><p>${russian.repeat(2)}</p><p>${russian.repeat(3)}</p></article></body></html>`;
    const bytes = Uint8Array.from(html, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 128 ? code : code - 0x410 + 0xc0;
    });
    expect(readSourceFile(saved("talks.html", bytes))).toMatchObject({
      text: expect.stringContaining("в субботу и говорили"),
    });
  });

  it("is refused where there is no article in it", () => {
    const menu =
      "<html><head><title>Home</title></head><body><nav><a href='/'>Home</a></nav><p>Please enable JavaScript.</p></body></html>";
    expect(faultOf(saved("menu.html", menu))).toContain("No article was found in");
    expect(faultOf(saved("picture.html", Uint8Array.of(0x89, 0x50, 0, 0, 1)))).toContain(
      "is no page in the encoding that it names",
    );
  });
});

describe("the text of a PDF", () => {
  it("has its paragraphs on a line each, and joins a broken word only where the text has it whole", () => {
    const printed = "The negotia-\ntors met the co-\nchairs. The negotiators left.\n\nSecond para-\ngraph\fThird";
    expect(unwrapped(printed)).toBe(
      "The negotiators met the co-chairs. The negotiators left.\n\nSecond para-graph\n\nThird\n",
    );
  });

  it("has paragraphs also where no empty line parts them: a sentence that ends before the margin ends one, as does a headline", () => {
    const printed =
      "Talks in the hall\nAda Alder and Ben Brook met in the old town hall and\nspoke there for hours.\nThey had last met a year before, it was said, by the\nriver.\n";
    expect(unwrapped(printed).split("\n\n")).toEqual([
      "Talks in the hall",
      "Ada Alder and Ben Brook met in the old town hall and spoke there for hours.",
      "They had last met a year before, it was said, by the river.\n",
    ]);
  });

  it("needs pdftotext: without it, it is said what to install", () => {
    vi.stubEnv("PATH", mkdtempSync(path.join(tmpdir(), "nothing-")));
    const fault = faultOf(saved("talks.pdf", "%PDF-1.4"));
    expect(fault).toContain("pdftotext reads, and that is not installed: apt install poppler-utils");
  });

  it("is what pdftotext prints, in paragraphs; its complaint is passed on, and pictures are not taken for a text", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "tools-"));
    const tool = path.join(folder, "pdftotext");
    vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
    const answer = (script: string) => {
      writeFileSync(tool, `#!/bin/sh\n${script}\n`);
      chmodSync(tool, 0o755);
    };
    answer("printf 'A headline\\n\\nA long\\nline.\\n'");
    expect(readSourceFile(saved("talks.pdf", "%PDF"))).toMatchObject({
      text: "A headline\n\nA long line.\n",
      note: expect.stringContaining("guessed"),
    });
    answer("echo 'Syntax Error: no trailer' >&2; exit 1");
    expect(faultOf(saved("talks.pdf", "%PDF"))).toContain("Syntax Error: no trailer");
    answer("exec sleep 60");
    expect(pdfText(saved("talks.pdf", "%PDF"), 300)).toEqual({ fault: expect.stringContaining("without an end") });
    answer("printf '\\f'");
    expect(faultOf(saved("talks.pdf", "%PDF"))).toContain("holds pictures of pages and no text");
  });
});

describe("a file that is no article", () => {
  it("is named, with what to do", () => {
    expect(faultOf("/nowhere/talks.txt")).toBe("There is no /nowhere/talks.txt.");
    expect(faultOf(saved("talks.docx", "x"))).toContain("is none of .txt, .html, .htm, .pdf");
    expect(faultOf(saved("talks.txt", ""))).toContain("is empty");
    expect(faultOf(saved("talks.txt", "  \n\n "))).toContain("holds no words");
    expect(faultOf(saved("talks.txt", Uint8Array.of(0xff, 0xfe, 0x41, 0)))).toContain("is no text in UTF-8");
    expect(faultOf(saved("talks.txt", "a\0b"))).toContain("is no text in UTF-8");
    expect(faultOf(tmpdir())).toContain("is no file");
  });

  it("is one that is too long: how long it may be is said", () => {
    expect(faultOf(saved("talks.txt", "word ".repeat(mostCharacters / 4)))).toContain(
      "250,000 characters, and at most 200,000",
    );
    expect(faultOf(saved("talks.txt", "x".repeat(1_000_001)))).toContain("has 1.0 MB, and at most 1.0 MB are read");
  });
});
