import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withLabels } from "./derive-names.ts";

const { places } = JSON.parse(readFileSync(new URL("../content/places.json", import.meta.url), "utf8"));

describe("names of the ground", () => {
  it("are complete as they are where one name is in use", () => {
    expect(withLabels({ name_en: "Gyumri", name_hy: "Գյումրի", name_az: "Gümrü" }, places)).toEqual({
      name_en: "Gyumri",
      name_hy: "Գյումրի",
      name_az: "Gümrü",
      name_ka: "გიუმრი",
    });
  });

  it("are in French those of the gazetteer, and a pair of them as it is", () => {
    expect(withLabels({ name_en: "Hadrut", name_fr: "Hadrut", geonameid: 148105 }, places).name_fr).toBe("Hadrout");
    const shusha = withLabels({ name_en: "Shusha / Shushi", name_fr: "Choucha", geonameid: 147105 }, places);
    expect(shusha.label_fr).toBe("Choucha / Chouchi");
    const peak = { name_en: "Mrav / Murov", name_fr: "Mourov / Mrav" };
    expect(withLabels(peak, places)).not.toHaveProperty("label_fr");
  });

  it("give a contested town both names in each language", () => {
    const vank = { name_en: "Vangli / Vank", name_hy: "Վանք", name_az: "Vəngli", name_ru: "Ванк" };
    const sides = { name_en_armenian: "Vank", name_en_azerbaijani: "Vangli" };
    expect(withLabels({ ...vank, ...sides }, places)).toMatchObject({
      label_hy: "Վանք / Vangli",
      label_az: "Vəngli / Vank",
      label_ru: "Ванк / Vangli",
    });
  });

  it("follow the gazetteer where it has the place", () => {
    const town = { name_en: "Vardenis", name_az: "Basarkeçər", geonameid: 616108 };
    expect(withLabels(town, places)).toMatchObject({
      label_en: "Basarkechar / Vardenis",
      label_az: "Basarkeçər / Vardenis",
    });
  });

  it("are derived already: doing it again changes nothing", () => {
    for (const file of ["towns", "peaks", "region-labels", "rivers", "lakes", "seas", "seven-districts"]) {
      const { features } = JSON.parse(readFileSync(new URL(`../public/geo/${file}.geojson`, import.meta.url), "utf8"));
      for (const { properties } of features) expect(withLabels(properties, places), file).toEqual(properties);
    }
  });
});
