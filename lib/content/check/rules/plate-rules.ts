import { excerptsOf } from "../../../atlas/atlas.ts";
import { referencesOf } from "../../../atlas/attribution.ts";
import { atTime } from "../../../atlas/dates/date-phrases.ts";
import { dateSpan, datesOverlap } from "../../../atlas/dates/dates.ts";
import type { Entry } from "../../../atlas/schema/entry-schema.ts";
import type { Account } from "../../../atlas/schema/evidence-schema.ts";
import { english } from "../../../words/catalogue.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { idsAt, unknownIds } from "../unknown.ts";
import { platesIn } from "../walk.ts";

/** The entries that tell of a plate exist. */
export const plateEntry: Rule = {
  name: "plate-entry",
  check: (draft) => {
    const used = idsAt(platesIn(draft), "entries", ({ entries }) => entries);
    const known = draft.entries.map(({ value }) => value.id);
    return unknownIds(draft, used, "entry", known, "content/entries");
  },
};

/** Plates follow one another in time, so that each can say what has changed since the one before. */
export const plateOrder: Rule = {
  name: "plate-order",
  check: (draft) =>
    platesIn(draft).flatMap(({ value: { on }, file, path }, index, all): Finding[] => {
      const before = all[index - 1]?.value.on;
      if (before === undefined || dateSpan(before).end < dateSpan(on).start) return [];
      return [{ file, path: [...path, "on"], wrong: `${on} is not after ${before}`, right: "put the plates in order" }];
    }),
};

/** What a plate draws held on its date. */
export const plateLayerDate: Rule = {
  name: "plate-layer-date",
  check: (draft) => {
    const validity = new Map(draft.layers.map(({ value }) => [value.id, value.valid]));
    return platesIn(draft).flatMap(({ value: { on, layers }, file, path }) =>
      layers.flatMap((id, index): Finding[] => {
        const valid = validity.get(id);
        if (!valid || datesOverlap(valid, on)) return [];
        const wrong = `layer "${id}" did not hold ${atTime(on, english)}`;
        const right = `it held ${atTime(valid, english)}: change the date, or leave the layer out`;
        return [{ file, path: [...path, "layers", index], wrong, right }];
      }),
    );
  },
};

/** True when an entry stands on the source, or gives it as an account of a point in dispute. */
function carries(entry: Entry, source: Account["source"]): boolean {
  if ("reference" in source) return referencesOf(entry).some(({ url }) => url === source.reference.url);
  if ("excerpt" in source) return excerptsOf(entry).includes(source.excerpt);
  const { article, paragraph } = source.citation;
  return entry.citations.some((citation) => citation.article === article && citation.paragraph === paragraph);
}

/** A plate says nothing that no entry carries: each of its sources stands in one of the entries that it names. */
export const plateSource: Rule = {
  name: "plate-source",
  check: (draft) =>
    platesIn(draft).flatMap(({ value: plate, file, path }) => {
      const entries = draft.entries.map(({ value }) => value).filter(({ id }) => plate.entries.includes(id));
      // of an entry that is not there another rule tells
      if (entries.length < plate.entries.length) return [];
      return plate.sources.flatMap((source, index): Finding[] => {
        if (entries.some((entry) => carries(entry, source))) return [];
        const wrong = `no entry of the plate carries this source`;
        return [{ file, path: [...path, "sources", index], wrong, right: "name the entry that does, or add it there" }];
      });
    }),
};
