import { type EntryKind, entryKinds, kinds } from "../atlas/kinds.ts";
import { fonts, type Theme, type Token, tokens } from "./tokens.ts";

/** paperRaised → --paper-raised */
export const propertyName = (token: string) =>
  `--${token.replace(/[A-Z0-9]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function block(theme: Theme, indent: string): string {
  const colours = Object.entries(tokens[theme]).map(([token, value]) => `${propertyName(token)}: ${value};`);
  return [`color-scheme: ${theme};`, ...colours].map((line) => indent + line).join("\n");
}

/** The colour of a kind, once: everything within an element that names its kind has it. Elsewhere it is the first kind's. */
function colourOfKind(kind: EntryKind): string {
  const elsewhere = kind === entryKinds[0] ? "  :root,\n" : "";
  const colour = `var(${propertyName(kinds[kind].colour)})`;
  return `${elsewhere}  [data-kind="${kind}"] {\n    --kind: ${colour};\n  }`;
}

/** The tokens as custom properties: light, dark by the system's wish, and either one when the reader chose it; light on paper. Then those of kinds. */
export function tokensCss(): string {
  return `/* Written by scripts/write-tokens.ts from lib/design/tokens.ts and lib/atlas/kinds.ts. Change it there. */
@layer tokens {
  :root {
    --serif: ${fonts.serif}, "Local Text Serif", "Android Text Serif", Georgia, serif;
    --sans: ${fonts.sans}, "Local Text Sans", system-ui, sans-serif;
${block("light", "    ")}
  }

  @media screen and (prefers-color-scheme: dark) {
    :root:not([data-theme="light"]) {
${block("dark", "      ")}
    }
  }

  @media screen {
    :root[data-theme="dark"] {
${block("dark", "      ")}
    }
  }

${entryKinds.map(colourOfKind).join("\n\n")}
}
`;
}

/** Every token as a reference to its custom property: markup drawn with these follows the theme of the page. */
export const cssColours = Object.fromEntries(
  Object.keys(tokens.light).map((token) => [token, `var(${propertyName(token)})`]),
) as Record<Token, string>;
