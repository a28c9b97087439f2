/** The worker as one who is asked and answers: one question at a time, each with a limit of time. */
import type { Words } from "@/lib/words/words.ts";
import type { FromWorker, ToWorker } from "./read-messages.ts";

/** Milliseconds. A text of 200,000 characters takes about two seconds on a slow machine. */
const patience = 20_000;

/** One who can be asked: a worker, or what plays it in tests. */
export interface Asked {
  postMessage(message: ToWorker): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

type Answered<Kind extends FromWorker["kind"]> = Extract<FromWorker, { kind: Kind }>;

/** What begins a worker: the last of them is ended when it takes too long, and a new one is begun the same way. */
export class Reader {
  readonly #make: () => Asked;
  readonly #begin: ToWorker;
  readonly #words: Words;
  #worker: Asked | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(make: () => Asked, begin: ToWorker, words: Words) {
    this.#make = make;
    this.#begin = begin;
    this.#words = words;
  }

  /** Until it can read. Rejects with a sentence for the reader. */
  ready(): Promise<void> {
    return this.#next(() => this.#begun());
  }

  /** Rejects with a sentence for the reader. `kind`: of the answer. */
  ask<Kind extends FromWorker["kind"]>(message: ToWorker, kind: Kind): Promise<Answered<Kind>> {
    return this.#next(async () => {
      await this.#begun();
      return this.#exchange(message, kind);
    });
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => {});
    return result;
  }

  async #begun(): Promise<void> {
    if (this.#worker) return;
    this.#worker = this.#make();
    await this.#exchange(this.#begin, "ready");
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #exchange<Kind extends FromWorker["kind"]>(message: ToWorker, kind: Kind): Promise<Answered<Kind>> {
    const worker = this.#worker as Asked;
    return new Promise((resolve, reject) => {
      const fail = (sentence: string) => {
        clearTimeout(late);
        reject(new Error(sentence));
      };
      const late = setTimeout(() => {
        this.#end();
        fail(this.#words("read-desk.tooLong"));
      }, patience);
      worker.onerror = () => {
        this.#end();
        fail(this.#words("read-desk.cannotRun"));
      };
      worker.onmessage = ({ data }) => {
        if (data.kind === "fault") return fail(data.fault || this.#words("read-desk.failed"));
        if (data.kind !== kind) return;
        clearTimeout(late);
        resolve(data as Answered<Kind>);
      };
      worker.postMessage(message);
    });
  }
}
