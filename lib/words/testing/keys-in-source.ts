/** Which messages the source asks for, for the test that finds unused ones. Nothing ships it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const isSource = (file: string) =>
  /\.(?:tsx?|js)$/.test(file) && !/\.test\.ts$|(?:^|\/)testing\/|\/messages\//.test(file);

/** The text of all files of a folder that ship. */
export const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(isSource)
    .map((file) => readFileSync(file, "utf8"));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Where the brace that is open at `from` closes. */
function afterBrace(source: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; depth > 0 && at < source.length; at++) depth += source[at] === "{" ? 1 : source[at] === "}" ? -1 : 0;
  return at;
}

/** The string that begins at an index, as a pattern: what a template fills in may be anything. */
function patternAt(source: string, start: number, quote: string): string {
  let pattern = "";
  for (let at = start; at < source.length && source[at] !== quote; ) {
    const isFilled = quote === "`" && source.startsWith("${", at);
    pattern += isFilled ? ".*" : escaped(source[at] ?? "");
    at = isFilled ? afterBrace(source, at + 2) : at + 1;
  }
  return pattern;
}

/** All strings and templates that begin with the name of an area, as patterns of keys. */
export function keyPatterns(sources: string[], areas: string[]): Set<string> {
  const begins = new RegExp(`(["'\`])(?=(?:${areas.map(escaped).join("|")})\\.)`, "g");
  return new Set(
    sources.flatMap((source) =>
      [...source.matchAll(begins)].map(({ index, 1: quote = "" }) => patternAt(source, index + 1, quote)),
    ),
  );
}
