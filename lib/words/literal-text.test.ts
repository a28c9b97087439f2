import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** The desk is in English, as is what stands in pages only while they are developed, or where pictures have addresses that no page names. */
const notForReaders = /(?:^|\/)(?:desk|edit|development|testing|map-image)\/|\.test\.ts$/;

const files = ["components", "app"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name))
  .filter((file) => !notForReaders.test(file));

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

/** What of the source of all files that readers get something of fits a pattern. */
const found = (pattern: RegExp, among: (file: string) => boolean = () => true) =>
  files.filter(among).flatMap((file) => {
    const source = withoutComments(readFileSync(file, "utf8"));
    return [...source.matchAll(pattern)].map(([text]) => `${file}: ${text}`);
  });

// Text between tags of JSX is for Biome to find (noJsxLiterals in biome.json).

it("no attribute that is read or heard has a text of its own", () => {
  const read = "aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label";
  expect(found(new RegExp(`(?<![\\w-])(?:${read})=\\\\?"(?!\\$\\{)[^"]*\\p{L}[^"]*"`, "gu"))).toEqual([]);
});

it("no element that is chosen between texts has them of its own", () => {
  expect(
    found(/(?<!(?:className|rel)=)\{[^{}"`]*\? "[^"]*\p{L}{2,} [^"]*"/gu, (file) => file.endsWith(".tsx")),
  ).toEqual([]);
});

it("no markup that is written as a string has a text of its own", () => {
  const elements =
    "p|h[1-6]|li|span|a|b|i|em|strong|small|button|label|legend|summary|option|dt|dd|th|td|caption|figcaption|title|text";
  const pattern = new RegExp(`<(?:${elements})(?: [^<>\`\n]*)?>[^<>$\`\n]*\\p{L}{2,}[^<>$\`\n]*`, "gu");
  expect(found(pattern, (file) => file.endsWith(".ts"))).toEqual([]);
});
