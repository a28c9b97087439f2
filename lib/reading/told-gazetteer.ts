/**
 * The gazetteer for readers of a language. Texts are read against the English one, as the rules of a reading know its words; what
 * is said of an entry, a place or a state is in the language of the atlas.
 */
import type { Atlas } from "../atlas/atlas.ts";
import { madeOnce } from "../atlas/made-once.ts";
import { loadAtlas } from "../content/load.ts";
import { countryName } from "../words/display-names.ts";
import { defaultLanguage } from "../words/languages.ts";
import type { Gazetteer } from "./findings.ts";
import { gazetteerOf } from "./gazetteer.ts";

const byId = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));

/** The places with their labels, users of names and states in the language of the atlas. */
function toldPlaces({ places }: Gazetteer, atlas: Atlas): Gazetteer["places"] {
  const told = byId(gazetteerOf(atlas).places);
  return places.map((place) => {
    const { label, names } = told.get(place.id) ?? place;
    const country = place.capitalOf && atlas.place(place.id)?.country;
    return { ...place, label, names, ...(country && { state: countryName(country, atlas.words) }) };
  });
}

function toldEntries({ entries }: Gazetteer, atlas: Atlas): Gazetteer["entries"] {
  const told = byId(gazetteerOf(atlas).entries);
  return entries.map((entry) => {
    const { title, disagreements } = told.get(entry.id) ?? entry;
    return { ...entry, told: { title, disagreements } };
  });
}

/** What a text is read against, and told of. */
export const toldGazetteer = madeOnce((atlas: Atlas): Gazetteer => {
  if (atlas.words.language === defaultLanguage) return gazetteerOf(atlas);
  const compared = gazetteerOf(loadAtlas());
  return { ...compared, places: toldPlaces(compared, atlas), entries: toldEntries(compared, atlas) };
});
