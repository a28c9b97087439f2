import type { Size } from "../../camera.ts";
import { type Box, moved, overlap } from "./boxes.ts";

/** As `icon-overlap` and `text-overlap` of the style specification. */
export type Overlap = "never" | "cooperative" | "always";

/** Boxes of constant size in CSS px round a point that moves as the picture is scaled. */
export type Footprint = { x: number; y: number; boxes: readonly Box[] };

type Taken = { box: Box; overlap: Overlap };

/**
 * The room that is taken. A picture may be shown at several scales: distances between points change with it, sizes of
 * letters do not, so something fits only when it fits at each of them.
 */
export class Collisions {
  readonly #scales: { scale: number; taken: Taken[] }[];
  readonly #size: Size;
  readonly #core: Size;

  /** `core`: the middle of the picture that is always shown. */
  constructor(size: Size, core: Size, scales: readonly number[]) {
    this.#size = size;
    this.#core = core;
    this.#scales = scales.map((scale) => ({ scale, taken: [] }));
  }

  /** Whether the footprint meets nothing that it may not overlap. */
  fits({ x, y, boxes }: Footprint, mode: Overlap): boolean {
    if (mode === "always") return true;
    return this.#scales.every(({ scale, taken }) => {
      const rivals = mode === "never" ? taken : taken.filter((other) => other.overlap === "never");
      return boxes.every((box) => {
        const placed = moved(box, x * scale, y * scale);
        return !rivals.some((rival) => overlap(placed, rival.box));
      });
    });
  }

  /** How many boxes the footprint would lie on, over all scales. */
  meetings({ x, y, boxes }: Footprint): number {
    return this.#scales
      .map(({ scale, taken }) => {
        const placed = boxes.map((box) => moved(box, x * scale, y * scale));
        return taken.filter((rival) => placed.some((box) => overlap(box, rival.box))).length;
      })
      .reduce((sum, count) => sum + count, 0);
  }

  /** Whether the footprint lies inside the picture. */
  holds(footprint: Footprint): boolean {
    return this.#inside(footprint, this.#size);
  }

  /** Whether the footprint lies inside the part of the picture that is always shown. */
  shows(footprint: Footprint): boolean {
    return this.#inside(footprint, this.#core);
  }

  /** `area` lies in the middle of the picture. */
  #inside({ x, y, boxes }: Footprint, area: Size): boolean {
    const [before, above] = [(this.#size.width - area.width) / 2, (this.#size.height - area.height) / 2];
    return this.#scales.every(({ scale }) =>
      boxes.every((box) => {
        const [left, top, right, bottom] = moved(box, (x - before) * scale, (y - above) * scale);
        return left >= 0 && top >= 0 && right <= area.width * scale && bottom <= area.height * scale;
      }),
    );
  }

  take({ x, y, boxes }: Footprint, mode: Overlap): void {
    for (const { scale, taken } of this.#scales) {
      taken.push(...boxes.map((box) => ({ box: moved(box, x * scale, y * scale), overlap: mode })));
    }
  }
}
