import { fonts, type Theme, tokens } from "./tokens.ts";

const property = (token: string) => `--${token.replace(/[A-Z0-9]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function block(theme: Theme): string {
  const lines = Object.entries(tokens[theme]).map(([token, value]) => `  ${property(token)}: ${value};`);
  return [`  color-scheme: ${theme};`, ...lines].join("\n");
}

/** The tokens as custom properties: light, dark by the system's wish, and either one when the reader chose it. */
export function tokensCss(): string {
  return `/* Written by scripts/write-tokens.ts from lib/design/tokens.ts. Change it there. */
:root {
  --serif: ${fonts.serif}, "Serif Fallback", Georgia, serif;
  --sans: ${fonts.sans}, "Sans Fallback", system-ui, sans-serif;
${block("light")}
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
${block("dark").replace(/^/gm, "  ")}
  }
}

:root[data-theme="dark"] {
${block("dark")}
}
`;
}
