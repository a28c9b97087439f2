import type { Feature } from "geojson";
import type { Layer } from "../../../atlas/schema/layer-schema.ts";
import { areaKm2 } from "../../../cartography/measure.ts";
import type { Draft, Found } from "../draft.ts";
import { geoFaults } from "../geo-faults.ts";
import { featuresOf } from "../geo-files.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { unknownIds } from "../unknown.ts";

/** Layers whose files are sound, each with the features that it shows. */
function drawn({ layers, geoFiles }: Draft): { layer: Found<Layer>; features: Feature[] }[] {
  const sound = geoFiles.filter(({ json }) => geoFaults(json).length === 0);
  return layers.flatMap((layer) => {
    const features = featuresOf(layer.value, sound);
    return features === undefined ? [] : [{ layer, features }];
  });
}

/** A layer shows something. */
export const layerEmpty: Rule = {
  name: "layer-empty",
  check: (draft) =>
    drawn(draft).flatMap(({ layer: { value, file, path }, features }) => {
      if (features.length > 0) return [];
      if (value.where === undefined)
        return [{ file, path: [...path, "file"], wrong: `${value.file} has no feature`, right: "use another file" }];
      const wrong = `no feature of ${value.file} has ${show(value.where)}`;
      return [{ file, path: [...path, "where"], wrong, right: "use properties that a feature has" }];
    }),
};

/** What comes and goes with the date is a contested line or area and has dates. */
export const layerFollows: Rule = {
  name: "layer-follows",
  check: ({ layers }) =>
    layers.flatMap(({ value: { id, follows, group, valid }, file, path }) => {
      if (follows === "reader" || (group === "contested" && valid !== null)) return [];
      const wrong = `"${id}" follows the date, but ${valid === null ? "has no dates" : "is not contested"}`;
      return [{ file, path: [...path, "follows"], wrong, right: 'write "reader", or correct the layer' }];
    }),
};

/** What a reader can switch stands in a group of the list of layers. */
export const layerListed: Rule = {
  name: "layer-listed",
  check: ({ layers }) =>
    layers.flatMap(({ value: { id, switchable, listedIn }, file, path }) => {
      if (!switchable || listedIn !== undefined) return [];
      const wrong = `"${id}" can be switched, but stands in no group of the list`;
      return [{ file, path, wrong, right: 'give "listedIn": an id from "groups"' }];
    }),
};

/** The group that a layer names exists. */
export const layerGroupUnknown: Rule = {
  name: "layer-group-unknown",
  check: (draft) => {
    const known = draft.layerGroups.map(({ value }) => value.id);
    const used = draft.layers.flatMap(({ value: { listedIn }, file, path }) =>
      listedIn === undefined ? [] : [{ value: listedIn, file, path: [...path, "listedIn"] }],
    );
    return unknownIds(draft, used, "group of layers", known, '"groups" of content/layers.json');
  },
};

/** No group of the list is empty. */
export const layerGroupEmpty: Rule = {
  name: "layer-group-empty",
  check: ({ layers, layerGroups }) =>
    layerGroups.flatMap(({ value: { id }, file, path }) => {
      if (layers.some(({ value }) => value.listedIn === id)) return [];
      return [{ file, path, wrong: `no layer stands in the group "${id}"`, right: "remove it, or name it in a layer" }];
    }),
};

/** The measured area of a layer is that of its features on the sphere (turf, km²), within 1 %. */
export const layerArea: Rule = {
  name: "layer-area",
  check: (draft) =>
    drawn(draft).flatMap(({ layer: { value, file, path }, features }) => {
      if (value.areaKm2 === null || features.length === 0) return [];
      const measured = areaKm2(features);
      if (Math.abs(value.areaKm2.measured - measured) <= measured * 0.01) return [];
      const wrong = `${value.areaKm2.measured} km² is not what ${value.file} measures`;
      return [{ file, path: [...path, "areaKm2", "measured"], wrong, right: `write ${Math.round(measured)}` }];
    }),
};

/** The measured area lies within the accepted difference of the published one: a number of km², or a range low-high. */
export const layerAreaPublished: Rule = {
  name: "layer-area-published",
  check: ({ layers }) =>
    layers.flatMap(({ value: { areaKm2 }, file, path }) => {
      if (areaKm2 === null || areaKm2.published === null) return [];
      const place = { file, path: [...path, "areaKm2"] };
      const match = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/.exec(areaKm2.published);
      if (match === null) {
        return [
          {
            ...place,
            wrong: `"${areaKm2.published}" is no area`,
            right: 'write km² as "4388", or a range as "11430-11800"',
          },
        ];
      }
      const [low, high] = [Number(match[1]), Number(match[2] ?? match[1])];
      const tolerance = areaKm2.tolerance ?? 0;
      if (areaKm2.measured >= low * (1 - tolerance) && areaKm2.measured <= high * (1 + tolerance)) return [];
      const wrong = `${areaKm2.measured} km² differs by more than ${tolerance} from the published ${areaKm2.published}`;
      return [{ ...place, wrong, right: "find out why; then correct the file or raise the tolerance" }];
    }),
};
