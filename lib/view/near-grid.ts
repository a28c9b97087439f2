/** A point of a plane, in the unit of the grid's reach. */
type PlanePoint = readonly [x: number, y: number];

/** Things by where they are, so that those near to a point are found without a look at all. */
export interface NearGrid<Item> {
  add(point: PlanePoint, item: Item): void;
  /** All within reach of the point, and some that lie a little farther. In no order. */
  around(point: PlanePoint): Item[];
}

/** More than rounding could move a point over the edge of its square. */
const slack = 1.001;

/** `reach`: the greatest distance that is asked for. Squares of that width: whatever is nearer lies in the nine around a point. */
export function nearGrid<Item>(reach: number): NearGrid<Item> {
  const width = reach * slack;
  const squares = new Map<string, Item[]>();
  const at = (value: number) => Math.floor(value / width);
  return {
    add([x, y], item) {
      const key = `${at(x)} ${at(y)}`;
      const square = squares.get(key);
      if (square) square.push(item);
      else squares.set(key, [item]);
    },
    around([x, y]) {
      const steps = [-1, 0, 1];
      return steps.flatMap((right) => steps.flatMap((down) => squares.get(`${at(x) + right} ${at(y) + down}`) ?? []));
    },
  };
}
