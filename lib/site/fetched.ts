import type { Words } from "../words/words.ts";

/** In seconds. A slow line needs some; a server that hangs would never end. */
const patience = 20;

/** Why something did not come. Its message is for who writes programs; `whyNotFetched` says the same to readers. */
class NotFetched extends Error {
  constructor(
    readonly reason: "late" | "unconnected" | "refused" | "other",
    message: string,
    /** What the server answered, where it did. */
    readonly status = 0,
  ) {
    super(message);
  }
}

/** The end of a sentence: why something did not come. `words` of the area "fetched"; of any other error its own message. */
export function whyNotFetched(error: unknown, words: Words): string {
  if (!(error instanceof NotFetched)) return (error as Error).message;
  return words(`fetched.${error.reason}`, { seconds: patience, status: error.status });
}

interface Asked<Content> {
  /** Takes the content out of the answer; throws where that is not what was asked for. */
  read: (answer: Response) => Promise<Content>;
  /** Passes by what the browser has kept: that may be the wrong answer of before. */
  anew?: boolean;
  /** By which whoever asked can leave. */
  late?: AbortController;
}

/** Fetches what a part of the page needs. Whatever goes wrong is an error that `whyNotFetched` has words for. */
export async function fetched<Content>(
  address: string,
  { read, anew, late = new AbortController() }: Asked<Content>,
): Promise<Content> {
  const timer = setTimeout(() => late.abort(), patience * 1000);
  let answer: Response | undefined;
  try {
    answer = await fetch(address, { signal: late.signal, cache: anew ? "reload" : "default" });
    if (answer.ok) return await read(answer);
  } catch {
    // What it was is said below: a browser's own words are for who writes programs.
  } finally {
    clearTimeout(timer);
  }
  if (late.signal.aborted) throw new NotFetched("late", `no answer came within ${patience} seconds`);
  if (!answer) throw new NotFetched("unconnected", "there is no connection to the site");
  if (!answer.ok) throw new NotFetched("refused", `the server answered ${answer.status}`, answer.status);
  throw new NotFetched("other", "something else came instead, perhaps a network’s page to sign in");
}
