/** Numbers that look random and are the same for the same seed, so that what was found can be asked again. */
export interface Random {
  /** From 0 to below `end`. */
  below(end: number): number;
  one<Value>(values: readonly Value[]): Value;
  /** True in one of so many cases. */
  oneIn(cases: number): boolean;
}

/** Mulberry32, by Tommy Ettinger (public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    one: (values) => values[below(values.length)] as (typeof values)[number],
    oneIn: (cases) => below(cases) === 0,
  };
}
