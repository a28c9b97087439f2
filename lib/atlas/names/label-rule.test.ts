import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { loadAtlas } from "../../content/load.ts";
import { mapData } from "../../view/map-data.ts";
import { namedIn } from "../../view/visible.ts";
import type { Place } from "../schema/place-schema.ts";
import { labelLanguages } from "./label-language.ts";
import { englishNames, isContested, labelParts, nameSeparator, partsText } from "./names.ts";

const atlas = loadAtlas();
const contested = atlas.places.filter(isContested);

/** What the content says of a name: its side, by use or by form; undefined for a name that belongs to no side. */
function sideOf(place: Place, text: string, lang: string): string | undefined {
  const name = place.names.find((known) => known.text === text && known.lang === lang);
  const sides = englishNames(place);
  return sides.find((side) => side.text === name?.formOf || (name?.usedBy && side.usedBy === name.usedBy))?.text;
}

describe.each(labelLanguages)("names in %s", (language) => {
  it("are two for every contested place, one of each side", () => {
    expect(contested.length).toBeGreaterThan(25);
    for (const place of contested) {
      const sides = labelParts(place, language).map(({ text, lang }) => sideOf(place, text, lang));
      expect(sides.toSorted(), place.id).toEqual(
        englishNames(place)
          .map(({ text }) => text)
          .toSorted(),
      );
    }
  });

  it("are in that language wherever the content has them, and else in English", () => {
    for (const place of atlas.places) {
      for (const { text, lang } of labelParts(place, language)) {
        expect([language, "en"], place.id).toContain(lang);
        const side = sideOf(place, text, lang);
        const known = place.names.filter((name) => name.lang === language && !name.former);
        const ours = isContested(place)
          ? known.filter((name) => sideOf(place, name.text, language) === side)
          : known.filter((name) => !name.usedBy);
        if (lang !== language) expect(ours, `${place.id} has a name in ${language}`).toEqual([]);
      }
    }
  });

  it("are never what only one side calls a place that has one name", () => {
    for (const place of atlas.places.filter((each) => !isContested(each))) {
      const parts = labelParts(place, language);
      expect(parts, place.id).toHaveLength(1);
      const used = place.names.find(({ text, lang }) => text === parts[0]?.text && lang === parts[0]?.lang);
      expect(used?.usedBy, place.id).toBeUndefined();
    }
  });

  it("begin with those in the language", () => {
    for (const place of atlas.places) {
      const own = labelParts(place, language).map(({ lang }) => lang === language);
      expect(own, place.id).toEqual(own.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  it("are the same on markers, which carry them to the browser", () => {
    for (const marker of mapData(atlas).markers) {
      const place = atlas.place(marker.place) as Place;
      const parts = labelParts(place, language);
      expect(namedIn(marker, language), place.id).toMatchObject({
        label: partsText(parts),
        langs: parts.map(({ lang }) => lang).join(),
      });
    }
  });
});

const files = ["towns", "peaks", "region-labels", "rivers", "river-names", "label-points", "state-names"];

function features(file: string) {
  const text = readFileSync(new URL(`../../../public/geo/${file}.geojson`, import.meta.url), "utf8");
  return (JSON.parse(text) as FeatureCollection).features.map(({ properties }) => properties as Record<string, string>);
}

describe.each(files)("the names in %s", (file) => {
  const named = features(file);

  it.each(labelLanguages)("are two in %s where they are two in English", (language) => {
    for (const properties of named) {
      const english = properties.label_en ?? properties.name_en ?? "";
      const label = properties[`label_${language}`] ?? properties[`name_${language}`] ?? english;
      if (english.includes(nameSeparator)) expect(label, english).toContain(nameSeparator);
    }
  });

  it("are those of the gazetteer where it has the same place", () => {
    for (const properties of named.filter(({ geonameid }) => geonameid)) {
      const place = contested.find(({ source }) => source.startsWith(`GeoNames ${properties.geonameid},`));
      for (const language of place ? labelLanguages : []) {
        const label = properties[`label_${language}`] ?? properties[`name_${language}`] ?? properties.name_en;
        const parts = label?.split(nameSeparator).toSorted();
        expect(parts, place?.id).toEqual(
          labelParts(place as Place, language)
            .map(({ text }) => text)
            .toSorted(),
        );
      }
    }
  });
});
