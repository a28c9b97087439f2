/** The page that a developer's server shows in the place of every other while the content is at fault. */
import { counted } from "../../atlas/counted.ts";
import type { Problem } from "../check/problem.ts";

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);

const row = ({ path, wrong, right, rule }: Problem) =>
  `<li><code>${escaped(path)}</code><p><strong>${escaped(wrong)}</strong></p><p>${escaped(right)}</p><small>${escaped(rule)}</small></li>`;

function ofFile(file: string, problems: readonly Problem[]): string {
  const rows = problems.filter((problem) => problem.file === file).map(row);
  return `<section><h2>${escaped(file)}</h2><ul>${rows.join("")}</ul></section>`;
}

// Colours of the system: this page must stand whatever else is broken.
const sheet = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem }
h1 { font-size: 1.6rem; line-height: 1.25 } h2 { font-size: 1.1rem; margin-block: 2rem 0.5rem; overflow-wrap: anywhere }
ul { list-style: none; margin: 0; padding: 0 } li { border-inline-start: 4px solid #c62828; margin-block: 1rem; padding-inline-start: 1rem }
p { margin: 0; overflow-wrap: anywhere } code, small { font-family: ui-monospace, monospace; overflow-wrap: anywhere }
`;

/** HTML in full; it asks for itself again every two seconds, so the page itself comes back once the content is mended. */
export function faultPage(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<meta name="viewport" content="width=device-width"><title>The content is at fault</title><style>${sheet}</style></head><body>
<h1>The content is at fault, not the program</h1>
<p>No page can be made until ${counted(problems.length, "problem")} in ${counted(files.length, "file")} ${
    problems.length === 1 ? "is" : "are"
  } mended. This page goes by itself when you save.
<code>npm run check:content</code> says the same in the terminal, and what else is to be done.</p>
${files.map((file) => ofFile(file, problems)).join("\n")}
</body></html>`;
}
