/** JSON laid out as the project lays it out, and where a file is there already, as that file does. */
import { isDeepStrictEqual } from "node:util";
import { type JsonNode, jsonNodes } from "./json-nodes.ts";

/** As in biome.json. */
const lineWidth = 120;

type Layout = (value: unknown, indent: string, room: number, old?: JsonNode) => string;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** What stands on one line: "[46.75, 39.82]", '{ "id": "held" }'. */
function onOneLine(value: unknown): string {
  if (isList(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** An object opens a line of its own unless the file has it, or the one in whose place it stands, on one line. */
const opensLines = (value: unknown): boolean =>
  isList(value) ? value.some(opensLines) : isObject(value) && Object.keys(value).length > 0;

const isCompact = (text: string, old?: JsonNode) => old !== undefined && !text.slice(old.start, old.end).includes("\n");

/** The item of the old list that an item was: the same, the one of its id, or else the one in its place. */
export function oldItem<Item>(value: unknown, index: number, old: readonly Item[], read: (item: Item) => unknown) {
  const same = old.find((item) => isDeepStrictEqual(read(item), value));
  const idOf = (item: unknown) => (isObject(item) ? item.id : undefined);
  const id = idOf(value);
  return same ?? (id === undefined ? old[index] : old.find((item) => idOf(read(item)) === id));
}

/**
 * A value as the text of a file. `text`: the file as it is now; what is equal there keeps its form to the letter, and an object that is
 * changed stays on one line where it stood on one. Key order is that of the value.
 */
export function jsonInForm(value: unknown, text?: string): string {
  const source = text ?? "";
  const written: Layout = (value, indent, room, old) => {
    if (old && sameInOrder(value, old)) return source.slice(old.start, old.end);
    const line = onOneLine(value);
    const fits = line.length <= room;
    if (isList(value)) return fits && !opensLines(value) ? line : list(value, indent, old);
    if (!isObject(value) || line === "{}") return line;
    return fits && isCompact(source, old) ? line : object(value, indent, old);
  };
  const list = (items: unknown[], indent: string, old?: JsonNode) => {
    const inner = `${indent}  `;
    const lines = items.map((item, index) => {
      const was = old && oldItem(item, index, old.children, (node) => node.value);
      return inner + written(item, inner, lineWidth - inner.length - 1, was);
    });
    return `[\n${lines.join(",\n")}\n${indent}]`;
  };
  const object = (value: Record<string, unknown>, indent: string, old?: JsonNode) => {
    const inner = `${indent}  `;
    const lines = Object.entries(value).map(([key, item]) => {
      const start = `${inner}${JSON.stringify(key)}: `;
      return start + written(item, inner, lineWidth - start.length - 1, old?.children[old.keys.indexOf(key)]);
    });
    return `{\n${lines.join(",\n")}\n${indent}}`;
  };
  const tree = text === undefined ? undefined : jsonNodes(text);
  return written(value, "", lineWidth, tree) + (tree ? source.slice(tree.end) : "\n");
}

/** Equal, and with its keys in the same order, which `isDeepStrictEqual` does not ask. */
function sameInOrder(value: unknown, old: JsonNode): boolean {
  return isDeepStrictEqual(value, old.value) && JSON.stringify(value) === JSON.stringify(old.value);
}
