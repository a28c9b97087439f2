/** What a message asks of whoever says it, for the tests that compare languages: placeholders, tags, choices. Nothing ships it. */
import type { CompiledMessage } from "icu-minify/format";

/** As icu-minify numbers what it compiles. */
const [pound, select, plural, ordinal] = [0, 1, 2, 3];

interface Choice {
  name: string;
  type: "select" | "cardinal" | "ordinal";
  options: string[];
}

export interface MessageShape {
  /** What is written as it is given, or as a number. */
  placeholders: string[];
  tags: string[];
  choices: Choice[];
}

const types: Record<number, Choice["type"]> = { [select]: "select", [plural]: "cardinal", [ordinal]: "ordinal" };

const isNode = (node: unknown): node is [string, ...unknown[]] => Array.isArray(node) && typeof node[0] === "string";

/** A branch is a text, "#", or several nodes in a row. */
function walkAll(nodes: unknown, shape: MessageShape, counted?: string): void {
  if (nodes === pound && counted !== undefined) shape.placeholders.push(counted);
  else if (Array.isArray(nodes)) for (const node of nodes) walk(node, shape, counted);
}

function walkChoice(choice: Choice, branches: Record<string, unknown>, shape: MessageShape, counted?: string): void {
  shape.choices.push(choice);
  const within = choice.type === "select" ? counted : choice.name;
  for (const branch of Object.values(branches)) walkAll(branch, shape, within);
}

function walk(node: unknown, shape: MessageShape, counted?: string): void {
  if (node === pound) walkAll(node, shape, counted);
  if (!isNode(node)) return;
  const [name, kind, branches] = node;
  const type = typeof kind === "number" ? types[kind] : undefined;
  if (type) {
    const given = branches as Record<string, unknown>;
    walkChoice({ name, type, options: Object.keys(given) }, given, shape, counted);
  } else if (kind === undefined || (typeof kind === "number" && kind !== pound)) {
    shape.placeholders.push(name);
  } else {
    shape.tags.push(name);
    walkAll(node.slice(1), shape, counted);
  }
}

const sorted = (names: string[]) => [...new Set(names)].sort();

export function shapeOf(message: CompiledMessage): MessageShape {
  const shape: MessageShape = { placeholders: [], tags: [], choices: [] };
  walkAll(message, shape);
  return { ...shape, placeholders: sorted(shape.placeholders), tags: sorted(shape.tags) };
}
