/** On which side of its mark the name of a place has room; none where it would lie on another. */
import { boxBeside, circleBox, isFree, type LabelSide, labelSides } from "../../view/front/label-room.ts";

interface Named {
  /** Percent of the map. */
  at: readonly [x: number, y: number];
  text: string;
}

/** CSS px: of a map in a phone's column, and in a wide one. */
export const mapWidths = { narrow: 320, wide: 512 };
const height = 17;
const radius = 7;

/** A name of one letter is about half as wide as high; too wide rather than too narrow. */
const widthOf = (text: string) => [...text].length * 7.4 + 6;

/** For each place in turn its side, the first ones first. The map is `width` CSS px wide, and five eighths of it high. */
export function labelSidesOf(named: readonly Named[], width: number): (LabelSide | undefined)[] {
  const size = { width, height: (width * 5) / 8 };
  const places = named.map(({ at: [x, y], text }) => ({
    at: [(x / 100) * size.width, (y / 100) * size.height] as const,
    radius,
    width: widthOf(text),
    height,
  }));
  const taken = places.map(circleBox);
  return places.map((place, index) => {
    const others = () => taken.filter((_, other) => other !== index);
    const side = labelSides.find((each) => isFree(boxBeside(place, each), others(), size));
    if (side) taken.push(boxBeside(place, side));
    return side;
  });
}
