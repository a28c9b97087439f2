import { firstPoint } from "./date-points.ts";
import type { Work } from "./work.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** What LaTeX reads as a command. Braces are named, not escaped: BibTeX counts even escaped ones. */
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\u00a0": "~",
  "\u202f": "\\,",
};

/** Letters, quotation marks and dashes stay as they are: LaTeX has read UTF-8 since 2018. */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}~^\u00a0\u202f]/g, (sign) => commands[sign] ?? sign)
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}

/**
 * A BibTeX entry that biblatex reads too (http://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf). `@misc` needs no field, so
 * that what is not known can stay away. Titles and names are in double braces: styles must not change their letters.
 */
export function bibtex(work: Work): string {
  const [year, month] = work.issued ? firstPoint(work.issued).parts : [];
  const fields = {
    author: work.author && `{{${escapeLatex(work.author)}}}`,
    title: `{{${escapeLatex(work.title)}}}`,
    howpublished: work.container && `{${escapeLatex(work.container)}}`,
    year: year && `{${year}}`,
    month: month && months[month - 1],
    // url is read verbatim, and so is not escaped; addresses have no braces
    url: `{${work.url}}`,
    urldate: work.accessed && `{${work.accessed}}`,
    language: work.language && `{${work.language}}`,
    note: `{${escapeLatex(work.note)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${work.key},\n${lines.join(",\n")}\n}\n`;
}
