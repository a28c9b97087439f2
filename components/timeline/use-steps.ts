import { useState } from "react";
import type { StepWords } from "./step-words.ts";
import type { Steps } from "./steps.ts";
import type { Track } from "./track.ts";

/** The steps of a track, or undefined where they cannot be had. */
export function useSteps(track: Track, given: StepWords) {
  const [wanting, setWanting] = useState<Promise<Steps | undefined> | null>(null);
  return () => {
    if (wanting) return wanting;
    const coming = import("./steps.ts")
      .then(({ fetchSteps }) => fetchSteps(track, given))
      .catch(() => {
        setWanting(null);
        return undefined;
      });
    setWanting(coming);
    return coming;
  };
}
