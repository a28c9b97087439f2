import { nearest } from "../../../atlas/names/nearest.ts";
import { geoFaults } from "../geo-faults.ts";
import type { Rule } from "../rule.ts";

/** The file of a layer is there. */
export const geojsonMissing: Rule = {
  name: "geojson-missing",
  check: ({ layers, geoFiles }) => {
    const names = geoFiles.map(({ name }) => name);
    return layers
      .filter(({ value }) => !names.includes(value.file))
      .map(({ value, file, path }) => {
        const [meant] = nearest(value.file, names, 1);
        const right = meant ? `did you mean "${meant}"?` : "put the file there";
        return { file, path: [...path, "file"], wrong: `no file "${value.file}" in public/geo`, right };
      });
  },
};

/** Every GeoJSON file is a sound feature collection, whether a layer uses it or the ground of the map. */
export const geojsonInvalid: Rule = {
  name: "geojson-invalid",
  check: ({ geoFiles }) => geoFiles.flatMap(({ file, json }) => geoFaults(json).map((fault) => ({ file, ...fault }))),
};
