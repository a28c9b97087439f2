/** Where labels find room on the map of the front page. Boxes are in CSS px of a picture of the nominal size. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The sides of a circle on which its name may stand, those that read best first. */
export const labelSides = ["right", "left", "top", "bottom"] as const;
export type LabelSide = (typeof labelSides)[number];

/** A name beside a circle: [x, y] of its middle, its radius, and the size of the text. */
export interface Named {
  at: readonly [x: number, y: number];
  radius: number;
  width: number;
  height: number;
}

/** Between a circle and its name. */
const gap = 3;

export const boxAround = ([x, y]: Named["at"], width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

export const circleBox = ({ at, radius }: Pick<Named, "at" | "radius">) => boxAround(at, radius * 2, radius * 2);

/** The box of a name on one side of its circle. */
export function boxBeside({ at: [x, y], radius, width, height }: Named, side: LabelSide): Box {
  const [across, along] = [radius + gap + width / 2, radius + gap / 2 + height / 2];
  const shift = { right: [across, 0], left: [-across, 0], top: [0, -along], bottom: [0, along] } as const;
  const [dx, dy] = shift[side];
  return boxAround([x + dx, y + dy], width, height);
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** True when a box lies within the picture and on nothing that is there already. */
export function isFree(box: Box, taken: readonly Box[], { width, height }: { width: number; height: number }): boolean {
  const within = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
  return within && taken.every((other) => !overlap(box, other));
}
