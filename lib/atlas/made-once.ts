/** What is made of a thing once and kept for as long as the thing is: of an atlas, or of one of its lists. */
export function madeOnce<Source extends object, Value>(make: (source: Source) => Value): (source: Source) => Value {
  const made = new WeakMap<Source, { value: Value }>();
  return (source) => {
    const known = made.get(source);
    if (known) return known.value;
    const value = make(source);
    made.set(source, { value });
    return value;
  };
}
