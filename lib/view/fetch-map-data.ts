import { fetched } from "@/lib/site/fetched.ts";
import type { MapData } from "./map-data.ts";

async function read(answer: Response): Promise<MapData> {
  const data: Partial<MapData> | null = await answer.json();
  const lists = [data?.markers, data?.unplaced, data?.layers, data?.layerGroups, data?.states];
  if (!data?.known || !lists.every(Array.isArray)) throw new Error("not the data of the map");
  return data as MapData;
}

/** The markers and layers of the atlas; `anew` after something else came in their place. */
export const fetchMapData = (anew?: boolean): Promise<MapData> => fetched("/map-data.json", { read, anew });
