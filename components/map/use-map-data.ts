import { useEffect, useState } from "react";
import type { MapData } from "@/lib/view/map-data.ts";

/** Loads the markers and layers of the atlas. `attempt` starts another try when it changes. */
export function useMapData(attempt: number): { data: MapData | null; error: string | null } {
  const [result, setResult] = useState<{ data: MapData | null; error: string | null }>({ data: null, error: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new request
  useEffect(() => {
    const stop = new AbortController();
    fetch("/map-data.json", { signal: stop.signal })
      .then((response) => {
        if (!response.ok) throw new Error(`the server answered ${response.status}`);
        return response.json() as Promise<MapData>;
      })
      .then((data) => setResult({ data, error: null }))
      .catch((error: Error) => {
        if (!stop.signal.aborted)
          setResult({ data: null, error: `The markers could not be loaded: ${error.message}.` });
      });
    return () => stop.abort();
  }, [attempt]);
  return result;
}
