/** The web fonts, read from the @fontsource-variable packages: one style sheet of faces and the files it names. */
import { readFileSync } from "node:fs";
import path from "node:path";

const scripts = ["latin", "latin-ext", "cyrillic"];

/** Which scripts of which package are used. A letter of another script comes from the reader's own fonts. */
const packages = [
  { name: "noto-sans", sheets: ["wght.css"], scripts },
  { name: "noto-sans-armenian", sheets: ["wght.css"], scripts: ["armenian"] },
  { name: "noto-sans-georgian", sheets: ["wght.css"], scripts: ["georgian"] },
  { name: "source-serif-4", sheets: ["wght.css", "wght-italic.css"], scripts },
  // Source Serif has neither script; these are as dark on a page as it is. No italics exist of them.
  { name: "noto-serif-armenian", sheets: ["wght.css"], scripts: ["armenian"] },
  { name: "noto-serif-georgian", sheets: ["wght.css"], scripts: ["georgian"] },
];

const folder = (name: string) => path.join(process.cwd(), "node_modules/@fontsource-variable", name);

interface FontFace {
  /** The name under which it is served: that of the package's file with the package's version, so that it never changes. */
  file: string;
  source: string;
  css: string;
}

function facesOf({ name, sheets, scripts }: (typeof packages)[number]): FontFace[] {
  const { version } = JSON.parse(readFileSync(path.join(folder(name), "package.json"), "utf8")) as { version: string };
  const blocks = sheets.flatMap((sheet) =>
    readFileSync(path.join(folder(name), sheet), "utf8")
      .split("/* ")
      .filter((block) => block.includes("@font-face")),
  );
  return blocks.flatMap((block) => {
    const original = /url\(\.\/files\/([^)]+)\.woff2\)/.exec(block)?.[1] ?? "";
    const script = original.slice(name.length + 1).replace(/-wght-.*$/, "");
    if (!scripts.includes(script)) return [];
    const file = `${original}.${version}.woff2`;
    const css = block
      .slice(block.indexOf("@font-face"))
      .replace(/url\([^)]+\)/, `url(/fonts/${file})`)
      .replace(/\s+/g, " ")
      .trim();
    return [{ file, source: path.join(folder(name), "files", `${original}.woff2`), css }];
  });
}

const fontFaces = (): FontFace[] => packages.flatMap(facesOf);

/** The `@font-face` rules of every family, script and style in use. */
export const fontFaceCss = (): string =>
  fontFaces()
    .map(({ css }) => css)
    .join("\n");

export const fontFileNames = (): string[] => fontFaces().map(({ file }) => file);

/** The WOFF2 file that is served under a name; null for any other name. */
export function fontFile(name: string): Buffer | null {
  const face = fontFaces().find(({ file }) => file === name);
  return face ? readFileSync(face.source) : null;
}
