import { useEffect, useState } from "react";
import { fetchMapData } from "@/lib/view/fetch-map-data.ts";
import type { MapData } from "@/lib/view/map-data.ts";

interface Loaded {
  data: MapData | null;
  /** Why there is none, in a sentence. */
  error: string | null;
}

/** Loads the markers and layers of the atlas. `attempt` starts another try when it changes, unless they are there. */
export function useMapData(attempt: number): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ data: null, error: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new request
  useEffect(() => {
    if (loaded.data) return;
    let left = false;
    const show = (next: Loaded) => left || setLoaded(next);
    show({ data: null, error: null });
    fetchMapData(attempt > 0).then(
      (data) => show({ data, error: null }),
      ({ message }: Error) => show({ data: null, error: `The markers could not be loaded: ${message}.` }),
    );
    return () => {
      left = true;
    };
  }, [attempt]);
  return loaded;
}
