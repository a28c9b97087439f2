import { english } from "../../words/catalogue.ts";
import { type CodebookRow, codebook } from "../codebook.ts";
import { type Dataset, provenance } from "../dataset/dataset.ts";
import { tables } from "../tables/tables.ts";

/** A cell of Markdown stays on one line, and nothing in it ends the cell or begins markup. */
const cell = (text: string) => text.replace(/\s+/g, " ").replace(/[\\|`*_<>[\]]/g, "\\$&");

/** Long texts are told by their beginning. */
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);

function line({ column, meaning, type, allowed, pointsTo, example, filled, rows, licence }: CodebookRow): string {
  const kind = pointsTo ? `${type}, of ${pointsTo}` : type;
  const may = allowed.length > 0 ? allowed.join(", ") : "";
  const shown = example === null ? "" : shortened(String(example));
  const words = [column, meaning, kind, may, shown, `${filled} of ${rows}`, licence.split(":")[0] ?? licence];
  return `| ${words.map(cell).join(" | ")} |`;
}

const head = "| column | meaning | type | allowed values | example | filled | rights |\n|---|---|---|---|---|---|---|";

/** The codebook for people, table by table. */
export function codebookMarkdown(dataset: Dataset): string {
  const { title, homepage, version, knownUntil, caution, licence } = provenance(dataset);
  const rows = codebook(dataset);
  const parts = tables.map((table) => {
    const lines = rows.filter((row) => row.table === table.name).map(line);
    return `## ${table.name}.csv\n\n${table.description(english)}\n\nEach row is named by: ${table.key.join(", ")}.\n\n${head}\n${lines.join("\n")}\n`;
  });
  const about = `Version ${version}, known until ${knownUntil}. ${licence}. ${caution} ${homepage}`;
  return `# ${title}: codebook\n\n${about}\n\n${parts.join("\n")}`;
}
