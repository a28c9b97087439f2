/** The faces of the social pictures, read from the @fontsource packages: WOFF, because Satori cannot read WOFF2. */
import { readFileSync } from "node:fs";
import path from "node:path";

type Weight = 400 | 500 | 600;
type Style = "normal" | "italic";

export interface Face {
  name: string;
  data: Buffer;
  weight: Weight;
  style: Style;
}

const scripts = ["latin", "latin-ext", "cyrillic"];

/** Each script file is a family of its own, as Satori takes only one file for a family, weight and style. */
const families = {
  serif: [...scripts.map((script) => `source-serif-4-${script}`)],
  sans: [...scripts.map((script) => `noto-sans-${script}`)],
};
const companionsOf = (face: "sans" | "serif") => [`noto-${face}-armenian-armenian`, `noto-${face}-georgian-georgian`];
const companions = { serif: companionsOf("serif"), sans: companionsOf("sans") };

/** For CSS: a letter comes from the first of the families that has it. */
export const fontFamily = {
  serif: [...families.serif, ...companions.serif, ...families.sans, ...companions.sans].join(", "),
  sans: [...families.sans, ...companions.sans, ...families.serif].join(", "),
};

function face(name: string, weight: Weight, style: Style): Face {
  const folder = name.replace(/-(latin-ext|latin|cyrillic|armenian|georgian)$/, "");
  const file = path.join(process.cwd(), "node_modules/@fontsource", folder, "files", `${name}-${weight}-${style}.woff`);
  return { name, weight, style, data: readFileSync(file) };
}

let loaded: Face[] | undefined;

/** All faces, read once. Always the same array: Satori keeps what it parsed of it. */
export function socialFonts(): Face[] {
  loaded ??= [
    ...families.serif.flatMap((name) => [
      face(name, 400, "normal"),
      face(name, 400, "italic"),
      face(name, 600, "normal"),
    ]),
    ...families.sans.flatMap((name) => ([400, 500, 600] as const).map((weight) => face(name, weight, "normal"))),
    ...[...companions.serif, ...companions.sans].flatMap((name) =>
      ([400, 600] as const).map((weight) => face(name, weight, "normal")),
    ),
  ];
  return loaded;
}
