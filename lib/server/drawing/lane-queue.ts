import { type Lane, lanes } from "./drawn-lanes.ts";

interface Work {
  begin: () => Promise<void>;
  /** Ends it unbegun. */
  drop: () => void;
  isWanted: () => boolean;
}

/**
 * Work that waits its turn: each lane in the order in which it came, the lanes one after the other, so that one picture more
 * keeps no page waiting. Each lane has room for so many and no more; what nobody wants any longer takes none.
 */
export class LaneQueue {
  readonly #waiting: Record<Lane, Work[]> = { data: [], page: [], map: [], picture: [], reading: [] };
  readonly #room: Record<Lane, number>;
  readonly #atOnce: number;
  #working = 0;
  #turn = 0;

  /** `room`: how many may wait in each lane. `atOnce`: how many are worked on. */
  constructor(room: Record<Lane, number>, atOnce: number) {
    this.#room = room;
    this.#atOnce = atOnce;
  }

  /** What the work comes to, or undefined if nobody wanted it any more (`isWanted`); undefined at once where the lane is full. */
  add<Result>(lane: Lane, work: () => Promise<Result>, isWanted = () => true): Promise<Result | undefined> | undefined {
    if (this.#waiting[lane].length >= this.#room[lane]) this.#dropUnwanted(lane);
    if (this.#waiting[lane].length >= this.#room[lane]) return undefined;
    return new Promise((resolve, reject) => {
      const begin = () => work().then(resolve, reject);
      this.#waiting[lane].push({ begin, drop: () => resolve(undefined), isWanted });
      this.#next();
    });
  }

  #dropUnwanted(lane: Lane): void {
    const unwanted = this.#waiting[lane].filter(({ isWanted }) => !isWanted());
    this.#waiting[lane] = this.#waiting[lane].filter((work) => !unwanted.includes(work));
    for (const { drop } of unwanted) drop();
  }

  #take(): Work | undefined {
    for (const lane of lanes) this.#dropUnwanted(lane);
    const order = lanes.map((_, index) => (this.#turn + index) % lanes.length);
    const chosen = order.find((index) => this.#waiting[lanes[index] as Lane].length > 0);
    if (chosen === undefined) return undefined;
    this.#turn = chosen + 1;
    return this.#waiting[lanes[chosen] as Lane].shift();
  }

  #next(): void {
    if (this.#working >= this.#atOnce) return;
    const work = this.#take();
    if (!work) return;
    this.#working++;
    void work.begin().finally(() => {
      this.#working--;
      this.#next();
    });
  }
}
