import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { whyNotFetched } from "@/lib/site/fetched.ts";
import type { MapData } from "@/lib/view/map-data.ts";
import { fetchAnswer, fetchNear, fetchWords } from "@/lib/view/points/fetch-points.ts";
import { mapDataOf, type Points } from "@/lib/view/points/map-data-of.ts";
import { withMore } from "@/lib/view/points/point-words.ts";
import { isNoWish, type Wish } from "@/lib/view/points/wish.ts";
import { filled } from "@/lib/words/open-text.ts";
import { type Words, wordsOf } from "@/lib/words/words.ts";
import type { HostTexts } from "./host-texts.ts";

interface Loaded {
  points: Points | null;
  data: MapData | null;
  /** Why there is none, in a sentence. */
  error: string | null;
  /** What was sought by its id, whether it was there or not. */
  sought: ReadonlySet<string>;
  setPoints: (change: (before: Points) => Points) => void;
  /** `version`: of the atlas in which it was sought. */
  seek: (ids: string[], version: string) => void;
}

/** Of one version of the atlas: another may have what this one has not, and none of its words have come. */
interface Sought {
  version: string;
  ids: ReadonlySet<string>;
}

const nothingSought: ReadonlySet<string> = new Set();

/** Loads the points and layers of the atlas. `attempt` starts another try when it changes, unless they are there. */
export function useMapData(attempt: number, { language, noMarkers, reasons }: HostTexts): Loaded {
  const [loaded, setLoaded] = useState<{ points: Points | null; error: string | null }>({ points: null, error: null });
  const [held, setHeld] = useState<Sought>({ version: "", ids: nothingSought });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new request
  useEffect(() => {
    if (loaded.points) return;
    let left = false;
    const show = (next: typeof loaded) => left || setLoaded(next);
    show({ points: null, error: null });
    fetchAnswer(language, attempt > 0).then(
      (answer) => show({ points: { answer, near: null, words: answer.words }, error: null }),
      (problem) =>
        show({ points: null, error: filled(noMarkers, { reason: whyNotFetched(problem, wordsOf(reasons)) }) }),
    );
    return () => {
      left = true;
    };
  }, [attempt]);
  const { points, error } = loaded;
  const data = useMemo(() => points && mapDataOf(points), [points]);
  const setPoints = useCallback(
    (change: (before: Points) => Points) =>
      setLoaded((before) => (before.points ? { ...before, points: change(before.points) } : before)),
    [],
  );
  const seek = useCallback(
    (ids: string[], version: string) =>
      setHeld((before) => ({ version, ids: new Set([...(before.version === version ? before.ids : []), ...ids]) })),
    [],
  );
  const sought = points?.answer.version === held.version ? held.ids : nothingSought;
  return { points, data, error, sought, setPoints, seek };
}

interface Told {
  /** All has come that the first view wants, or it is known that it does not. */
  settled: boolean;
  /** What could not be fetched, in a sentence. */
  problem: string | null;
  retry: () => void;
}

/** Of an older version of the atlas nothing more can be had: what is there now takes its place. */
async function current(points: Points, again: boolean): Promise<Points> {
  if (!again) return points;
  const answer = await fetchAnswer(points.answer.said.language, true);
  return answer.version === points.answer.version ? points : { answer, near: null, words: answer.words };
}

interface Answered {
  change: (points: Points) => Points;
  /** What was sought by its id, and in which version. */
  sought: string[];
  version: string;
}

async function answered(before: Points, wish: Wish, again: boolean): Promise<Answered> {
  const points = await current(before, again);
  // Numbers are those of one version: the view has to say anew what it wants of another.
  const { version } = points.answer;
  if (version !== before.answer.version) return { change: () => points, sought: [], version };
  const [near, words] = await Promise.all([
    wish.near ? fetchNear(points.answer) : null,
    fetchWords(wish, points.answer),
  ]);
  return {
    // What comes late is true all the same, of the version that it was asked of.
    change: (latest) =>
      latest.answer.version === version
        ? { ...latest, near: near ?? latest.near, words: withMore(latest.words, words) }
        : latest,
    sought: [...wish.ids, ...wish.articles],
    version,
  };
}

/** Fetches what a view wants to be told of its points, piece by piece. What has failed is asked for again with the next wish, or at once. */
export function useWish(
  { points, setPoints, seek }: Loaded,
  wish: Wish | null,
  { reasons }: HostTexts,
  words: Words | undefined,
): Told {
  const [settled, setSettled] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const latest = useRef({ points, failed: false });
  useEffect(() => {
    latest.current.points = points;
  });
  // What is wished of one version of the atlas is another wish of the next.
  const key = wish && points && JSON.stringify([wish, points.answer.version]);
  const whole = points?.answer.whole === true;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new request
  useEffect(() => {
    if (key === null || !latest.current.points || !words) return;
    const [now]: [Wish] = JSON.parse(key);
    if (isNoWish(now)) {
      setSettled(true);
      setProblem(null);
      return;
    }
    const again = latest.current.failed;
    latest.current.failed = false;
    let left = false;
    answered(latest.current.points, now, again).then(
      ({ change, sought, version }) => {
        setPoints(change);
        seek(sought, version);
        // A later wish says for itself how it ended.
        if (!left) setProblem(null);
      },
      (reason) => {
        latest.current.failed = true;
        if (left) return;
        setSettled(true);
        setProblem(words("map-live.failure.names", { reason: whyNotFetched(reason, wordsOf(reasons)) }));
      },
    );
    return () => {
      left = true;
    };
  }, [key, round, setPoints, seek, words]);
  const retry = useCallback(() => setRound((before) => before + 1), []);
  return { settled: whole || settled, problem, retry };
}
