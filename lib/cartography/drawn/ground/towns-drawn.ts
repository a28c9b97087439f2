import { readGeoFile } from "./geo-sources.ts";

let known: ReadonlySet<string | number> | undefined;

/** By what the layer of towns knows each, as `style/layers/towns.ts` asks it: its GeoNames id, or its English name. */
export function townsDrawn(): ReadonlySet<string | number> {
  known ??= new Set(
    readGeoFile("towns").features.map(({ properties }) => properties?.geonameid ?? properties?.name_en),
  );
  return known;
}
