import { LRUCache } from "lru-cache";
import { type DrawnAnswer, isPersonal } from "./drawn-answer.ts";

/** Draws, or answers that it cannot be drawn now. `isWanted`: whether anybody still waits for it. */
type Draw = (isWanted: () => boolean) => Promise<DrawnAnswer>;

interface Pending {
  answer: Promise<DrawnAnswer>;
  waiting: Set<AbortSignal>;
}

/** Equal requests share one drawing, and what was drawn is kept as long as there is room: what was used last stays. */
export class SharedAnswers {
  readonly #pending = new Map<string, Pending>();
  readonly #kept: LRUCache<string, DrawnAnswer>;

  /** `bytes`: the most that is kept, with a share of a sixteenth for one answer. */
  constructor(bytes: number) {
    this.#kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 16),
      sizeCalculation: ({ body, data }, key) => body.length + (data?.length ?? 0) + key.length + 1024,
    });
  }

  /**
   * The answer to the requests of one key. `gone` says that who asked has left: what nobody waits for any more need not be drawn.
   */
  async answer(key: string, draw: Draw, gone: AbortSignal): Promise<DrawnAnswer> {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const pending = this.#pending.get(key);
    if (!pending) return this.#begin(key, draw, gone);
    pending.waiting.add(gone);
    const answer = await pending.answer;
    return isPersonal(answer) ? draw(() => !gone.aborted) : answer;
  }

  #begin(key: string, draw: Draw, gone: AbortSignal): Promise<DrawnAnswer> {
    const waiting = new Set([gone]);
    const answer = draw(() => [...waiting].some(({ aborted }) => !aborted));
    this.#pending.set(key, { answer, waiting });
    const end = () => this.#pending.delete(key);
    answer.then((drawn) => {
      end();
      if (drawn.status === 200 && !isPersonal(drawn)) this.#kept.set(key, drawn);
    }, end);
    return answer;
  }
}
