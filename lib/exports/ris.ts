import type { Words } from "../words/words.ts";
import { firstPoint } from "./date-points.ts";
import type { Work } from "./work.ts";

const digits = (value: number | undefined) => (value === undefined ? "" : String(value).padStart(2, "0"));

/** YYYY/MM/DD/other information: what is not known stays empty, and a doubt is the other information. */
function risDate(edtf: string, words: Words): string {
  const { parts, doubt } = firstPoint(edtf);
  const [year, month, day] = parts;
  return `${year}/${digits(month)}/${digits(day)}/${doubt ? words(`cite.doubt.${doubt}`) : ""}`;
}

/** A reference for Zotero, EndNote and the like. Lines end in CR LF, and each begins with a tag: no value may break. */
export function ris(work: Work): string {
  const fields: [string, string | number | null][] = [
    ["TY", work.kind === "excerpt" ? "NEWS" : "ELEC"],
    ["ID", work.key],
    ["AU", work.author],
    ["TI", work.title],
    ["T2", work.container],
    ["PY", work.issued && firstPoint(work.issued).parts[0]],
    ["DA", work.issued && risDate(work.issued, work.words)],
    ["LA", work.language],
    ["UR", work.url],
    ["Y2", work.accessed && risDate(work.accessed, work.words)],
    ["N1", work.note],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${String(value).replace(/\s*[\r\n]+\s*/g, " ")}`],
  );
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}
