/** In seconds. A slow line needs some; a server that hangs would never end. */
const patience = 20;

interface Asked<Content> {
  /** Takes the content out of the answer; throws where that is not what was asked for. */
  read: (answer: Response) => Promise<Content>;
  /** Passes by what the browser has kept: that may be the wrong answer of before. */
  anew?: boolean;
  /** By which whoever asked can leave. */
  late?: AbortController;
}

/** Fetches what a part of the page needs. Whatever goes wrong is an error whose message ends a sentence for the reader. */
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
  if (late.signal.aborted) throw new Error(`no answer came within ${patience} seconds`);
  if (!answer) throw new Error("there is no connection to the site");
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  throw new Error("something else came instead, perhaps a network’s page to sign in");
}
