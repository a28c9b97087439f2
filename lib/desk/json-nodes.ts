/** A JSON file as a tree that knows where each value stands, so that what is not changed keeps its layout to the letter. */

export interface JsonNode {
  value: unknown;
  /** Characters of the text, `end` exclusive. */
  start: number;
  end: number;
  /** Of a list its items, of an object its values in the order of the file; none of a text, number, true, false or null. */
  children: JsonNode[];
  keys: string[];
}

const blank = /[\s,:]*/y;
const scalar = /"(?:[^"\\]|\\.)*"|[^\s,:[\]{}"]+/y;

/** The tree of a text, which must be JSON. */
export function jsonNodes(text: string): JsonNode {
  let at = 0;
  const skip = () => {
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
  };
  const word = (): JsonNode => {
    scalar.lastIndex = at;
    const [found = ""] = scalar.exec(text) ?? [];
    const node = { value: JSON.parse(found), start: at, end: at + found.length, children: [], keys: [] };
    at = node.end;
    return node;
  };
  const inside = (start: number, close: string): JsonNode => {
    const node: JsonNode = { value: undefined, start, end: 0, children: [], keys: [] };
    at += 1;
    for (skip(); text[at] !== close; skip()) {
      if (close === "}") node.keys.push(word().value as string);
      skip();
      node.children.push(read());
    }
    at += 1;
    node.end = at;
    node.value = JSON.parse(text.slice(start, at));
    return node;
  };
  const read = (): JsonNode => {
    skip();
    if (text[at] === "{") return inside(at, "}");
    return text[at] === "[" ? inside(at, "]") : word();
  };
  return read();
}
