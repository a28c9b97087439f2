import { excerptsOf } from "../../atlas/atlas.ts";
import { annotationCollection } from "../annotation.ts";
import { type Dataset, provenance } from "../dataset/dataset.ts";

/** Every excerpt that the entries stand on, and of the whole atlas every one there is, as Web Annotations. */
export function allAnnotations(dataset: Dataset): string {
  const { atlas, entries, site } = dataset;
  const { title, version, knownUntil } = provenance(dataset);
  const all = atlas.articles.flatMap(({ excerpts }) => excerpts);
  const cited = new Set(entries.flatMap(excerptsOf));
  const excerpts = entries.length === atlas.entries.length ? all : all.filter(({ id }) => cited.has(id));
  return annotationCollection(atlas, excerpts, site, {
    id: `${site.origin}/data/annotations.jsonld`,
    label: atlas.words("cite.allExcerpts", { title, version, knownUntil }),
  });
}
