import type { SearchAnswer } from "@/lib/search/search-answer.ts";
import { encodeQuery } from "@/lib/search/search-path.ts";
import { fetched, whyNotFetched } from "@/lib/site/fetched.ts";
import type { Words } from "@/lib/words/words.ts";

/** What is known of a query at this moment. */
export interface QueryState {
  query: string;
  answer?: SearchAnswer;
  /** What went wrong, the end of a sentence. */
  failure?: string;
  /** It takes long enough to be told. */
  slow?: boolean;
}

/** Nothing is asked while somebody types on. */
export const pauseMilliseconds = 150;

/** After this long without an answer the reader is told that something is under way. */
export const patienceMilliseconds = 300;

/** Answers that are kept, for who takes letters back. */
const mostKept = 50;

async function read(response: Response): Promise<SearchAnswer> {
  const answer = (await response.json()) as SearchAnswer;
  if (!Array.isArray(answer.groups) || !Array.isArray(answer.near)) throw new TypeError("no answer of a search");
  return answer;
}

/** Asks the server for each query that stands still for a moment, and for one at a time: what is outdated is cancelled. */
export class AskedLater {
  readonly #address: string;
  readonly #tell: (state: QueryState) => void;
  readonly #words: Words;
  readonly #kept = new Map<string, SearchAnswer>();
  #leave = () => {};

  /** `tell` is called with what becomes of the last query, and of no other. `words`: of the area "fetched". */
  constructor(address: string, tell: (state: QueryState) => void, words: Words) {
    this.#address = address;
    this.#tell = tell;
    this.#words = words;
  }

  /** Asks for a query; `anew` passes by what the browser has kept, and waits for no more letters. */
  ask(query: string, anew = false): void {
    this.leave();
    const answer = this.#kept.get(query);
    this.#tell({ query, ...(answer && { answer }) });
    if (answer) return;
    const late = new AbortController();
    const typing = setTimeout(() => this.#send(query, late, anew), anew ? 0 : pauseMilliseconds);
    const waiting = setTimeout(() => this.#tell({ query, slow: true }), pauseMilliseconds + patienceMilliseconds);
    this.#leave = () => {
      clearTimeout(typing);
      clearTimeout(waiting);
      late.abort();
    };
  }

  /** Nobody waits for an answer any more. */
  leave(): void {
    this.#leave();
    this.#leave = () => {};
  }

  async #send(query: string, late: AbortController, anew: boolean): Promise<void> {
    const leave = this.#leave;
    const end = (state: QueryState) => {
      if (this.#leave !== leave) return;
      this.leave();
      this.#tell(state);
    };
    try {
      const answer = await fetched(`${this.#address}?q=${encodeQuery(query)}`, { read, anew, late });
      this.#keep(query, answer);
      end({ query, answer });
    } catch (error) {
      end({ query, failure: whyNotFetched(error, this.#words) });
    }
  }

  #keep(query: string, answer: SearchAnswer): void {
    this.#kept.set(query, answer);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}
