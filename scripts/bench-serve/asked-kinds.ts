/** What is asked of the server: one address for each number, so that nothing is drawn twice. */
import type { Atlas } from "../../lib/atlas/atlas.ts";
import { imagePathOf } from "../../lib/view/draw-view.ts";
import { listView } from "../../lib/view/page-view.ts";
import { quantise, serialiseView } from "../../lib/view/url-view.ts";

export interface AskedKind {
  name: string;
  address: (number: number) => string;
  /** Drawn anew for each address. */
  isDrawn?: true;
}

const numberedView = (number: number) => {
  const month = String((number % 12) + 1).padStart(2, "0");
  const center: [number, number] = [43 + (number % 97) / 20, 39 + (number % 89) / 30];
  return { camera: quantise({ center, zoom: 5 + (number % 79) / 20 }), on: `${1992 + (number % 29)}-${month}` };
};

export function askedKinds(atlas: Atlas): AskedKind[] {
  const own = listView(atlas, "All places", atlas.entries);
  const places = atlas.placesInUse.map(({ id }) => id);
  const place = (number: number) => `/places/${places[number % places.length]}`;
  return [
    { name: "file", address: () => "/geo/lakes.geojson" },
    { name: "static page", address: () => "/about" },
    { name: "home page", address: () => "/" },
    { name: "missing page", address: (number) => `/places/nothing-${number}`, isDrawn: true },
    {
      name: "search",
      address: (number) => `/search?q=${["tbilisi", "paris", "aliyev"][number % 3]}+${number}`,
      isDrawn: true,
    },
    {
      name: "viewed page",
      address: (number) => `${place(number)}?${serialiseView(numberedView(number))}`,
      isDrawn: true,
    },
    {
      name: "map image",
      address: (number) => imagePathOf(atlas, { ...own, camera: numberedView(number).camera }, "wide"),
      isDrawn: true,
    },
    {
      name: "social picture",
      address: (number) => `/social${place(number)}?${serialiseView(numberedView(number))}`,
      isDrawn: true,
    },
  ];
}
