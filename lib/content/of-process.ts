/**
 * What a process has once. Next gives its pages and its route handlers a copy of our modules each, so that what a module keeps in a
 * variable is there twice: an atlas of 10,000 entries takes a second to read.
 */
export function ofProcess<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`where-they-met ${name}`);
  const kept = globalThis as unknown as Record<symbol, { value: Value } | undefined>;
  kept[key] ??= { value: make() };
  return kept[key].value;
}
