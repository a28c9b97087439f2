/** A point of a plane, in the unit of the grid's reach. */
type PlanePoint = readonly [x: number, y: number];

/** Things by where they are, so that those near to a point are found without a look at all. */
export interface NearGrid<Item> {
  add(point: PlanePoint, item: Item): void;
  /** All within reach of the point, and some that lie a little farther. In no order. */
  around(point: PlanePoint): Item[];
}

/** Beyond all squares of a grid, so that one number tells two. */
const row = 2 ** 26;

/** More than rounding could move a point over the edge of its square. */
const slack = 1.001;

const steps = [-1, 0, 1];

/** `reach`: the greatest distance that is asked for. Squares of that width: whatever is nearer lies in the nine around a point. */
export function nearGrid<Item>(reach: number): NearGrid<Item> {
  const width = reach * slack;
  const squares = new Map<number, Item[]>();
  const at = (value: number) => Math.floor(value / width);
  return {
    add([x, y], item) {
      const key = at(x) * row + at(y);
      const square = squares.get(key);
      if (square) square.push(item);
      else squares.set(key, [item]);
    },
    around([x, y]) {
      const [column, line] = [at(x), at(y)];
      const near: Item[] = [];
      for (const right of steps)
        for (const down of steps) near.push(...(squares.get((column + right) * row + line + down) ?? []));
      return near;
    },
  };
}
