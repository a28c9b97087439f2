/** The texts in a JSON file, each with where it stands, so that one can be changed and the layout of the file stays. */
import { type JsonPath, jsonPath } from "../check/problem.ts";

export interface JsonString {
  value: string;
  path: JsonPath;
  /** From its opening quote to behind its closing one, in characters. */
  start: number;
  end: number;
}

// a string, with the colon behind it where it is a key; or what opens, closes and parts lists and objects
const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\],]/g;

/** Every text that is no key, in the order of the file. The text must be JSON. */
export function jsonStrings(text: string): JsonString[] {
  const path: (string | number)[] = [];
  return [...text.matchAll(tokens)].flatMap(({ 0: token, 1: string, 2: colon, index }) => {
    const top = path.at(-1);
    if (token === "{") path.push("");
    else if (token === "[") path.push(0);
    else if (token === "}" || token === "]") path.pop();
    else if (token === ",") path[path.length - 1] = typeof top === "number" ? top + 1 : "";
    else if (colon && string) path[path.length - 1] = JSON.parse(string);
    else if (string) return { value: JSON.parse(string), path: [...path], start: index, end: index + string.length };
    return [];
  });
}

/** "$.stops[*].entry": where a text stands, whichever item of a list it is in. */
export function fieldOf({ path }: JsonString): string {
  return jsonPath(path).replace(/\[\d+\]/g, "[*]");
}

/** The file with some of its texts replaced. */
export function mapStrings(text: string, change: (string: JsonString) => string): string {
  let end = 0;
  const parts = jsonStrings(text).map((string) => {
    const before = text.slice(end, string.start);
    end = string.end;
    const changed = change(string);
    return before + (changed === string.value ? text.slice(string.start, end) : JSON.stringify(changed));
  });
  return parts.join("") + text.slice(end);
}
