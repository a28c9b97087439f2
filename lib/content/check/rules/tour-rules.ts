import { atTime } from "../../../atlas/dates/date-phrases.ts";
import { datesOverlap } from "../../../atlas/dates/dates.ts";
import { zoomRange } from "../../../cartography/camera.ts";
import { mapWindow } from "../../../view/url-view.ts";
import { english } from "../../../words/catalogue.ts";
import type { Rule } from "../rule.ts";
import { unknownIds } from "../unknown.ts";
import { stopsIn } from "../walk.ts";

/** The entry that a stop stands on exists. */
export const tourEntry: Rule = {
  name: "tour-entry",
  check: (draft) => {
    const used = stopsIn(draft).flatMap(({ value: { entry }, file, path }) =>
      entry === undefined ? [] : [{ value: entry, file, path: [...path, "entry"] }],
    );
    const known = draft.entries.map(({ value }) => value.id);
    return unknownIds(draft, used, "entry", known, "content/entries");
  },
};

/** A stop tells nothing that stands on nothing. */
export const tourEvidence: Rule = {
  name: "tour-evidence",
  check: (draft) =>
    stopsIn(draft)
      .filter(({ value }) => value.entry === undefined && value.excerpt === undefined)
      .map(({ file, path }) => {
        return { file, path, wrong: "the stop stands on nothing", right: "give it an entry or an excerpt" };
      }),
};

/** One stop is no tour. */
export const tourStops: Rule = {
  name: "tour-stops",
  check: ({ tours }) =>
    tours
      .filter(({ value }) => value.stops.length < 2)
      .map(({ value, file, path }) => {
        const wrong = `a tour of ${value.stops.length}`;
        return { file, path: [...path, "stops"], wrong, right: "give at least two stops" };
      }),
};

/** A stop looks at ground that the map has. */
export const tourCamera: Rule = {
  name: "tour-camera",
  check: (draft) => {
    const [west, south, east, north] = mapWindow;
    const { min, max } = zoomRange;
    return stopsIn(draft).flatMap(({ value: { camera }, file, path }) => {
      const [longitude, latitude] = camera.center;
      const inside = west <= longitude && longitude <= east && south <= latitude && latitude <= north;
      const centre = {
        path: [...path, "camera", "center"],
        wrong: `${JSON.stringify(camera.center)} is off the map`,
        right: `longitude ${west} to ${east} first, then latitude ${south} to ${north}`,
      };
      const zoom = { path: [...path, "camera", "zoom"], wrong: `zoom ${camera.zoom}`, right: `from ${min} to ${max}` };
      const zoomFits = min <= camera.zoom && camera.zoom <= max;
      return [...(inside ? [] : [centre]), ...(zoomFits ? [] : [zoom])].map((fault) => ({ file, ...fault }));
    });
  },
};

/** The lines and areas that a dated stop names held on one of its dates. */
export const tourLayerDate: Rule = {
  name: "tour-layer-date",
  check: (draft) => {
    const validity = new Map(draft.layers.map(({ value }) => [value.id, value.valid]));
    return stopsIn(draft).flatMap(({ value: stop, file, path }) => {
      const dates = [stop.on, stop.with].filter((date) => date !== undefined);
      return (stop.layers ?? []).flatMap((id, index) => {
        const valid = validity.get(id);
        if (!valid || dates.length === 0 || dates.some((date) => datesOverlap(valid, date))) return [];
        const wrong = `layer "${id}" did not hold ${dates.map((date) => atTime(date, english)).join(" or ")}`;
        const right = `it held ${atTime(valid, english)}: change the date, or leave the layer out`;
        return [{ file, path: [...path, "layers", index], wrong, right }];
      });
    });
  },
};
