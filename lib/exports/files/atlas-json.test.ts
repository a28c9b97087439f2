import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { atlas, partOf, textOf, whole } from "../testing/whole.ts";
import { AtlasFile } from "./atlas-json.ts";

const file = () => JSON.parse(textOf("atlas.json"));

describe("atlas.json", () => {
  it("fits its own JSON Schema, by a validator that is not ours", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(textOf("atlas.schema.json")),
    );
    validate(file());
    expect(validate.errors).toBeNull();
  });

  it("is refused by the schema when something is wrong in it", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(textOf("atlas.schema.json")),
    );
    const [first, ...more] = file().entries;
    expect(validate({ ...file(), entries: [{ ...first, kind: "rumour" }, ...more] })).toBe(false);
    expect(validate({ ...file(), surprise: true })).toBe(false);
  });

  it("read through the schema, is the atlas that it was written of", () => {
    const { entries, articles, places, layers, layerGroups, publishers, tours, changes, decisions } = AtlasFile.parse(
      file(),
    );
    const $schema = expect.any(String);
    const marked = <Item extends object>(items: Item[]) => items.map((item) => ({ ...item, $schema }));
    expect(atlas.entries).toEqual(marked(entries));
    expect(atlas.articles.map(({ excerpts: _, ...article }) => article)).toEqual(
      marked(articles.map(({ excerpts: _, ...article }) => article)),
    );
    expect(
      atlas.articles.flatMap(({ id, excerpts }) => excerpts.map((excerpt) => ({ ...excerpt, article: id }))),
    ).toEqual(articles.flatMap(({ id, excerpts }) => excerpts.map((excerpt) => ({ ...excerpt, article: id }))));
    expect({ places, layers, layerGroups, publishers, changes }).toEqual({
      places: atlas.places,
      layers: atlas.layers,
      layerGroups: atlas.layerGroups,
      publishers: atlas.publishers,
      changes: atlas.changes,
    });
    expect(atlas.tours).toEqual(marked(tours));
    expect(atlas.decisions).toEqual({ ...decisions, $schema });
  });

  it("of some entries has these alone, in their order", () => {
    const some = atlas.meetings.slice(2, 5).toReversed();
    const part = AtlasFile.parse(JSON.parse(textOf("atlas.json", partOf(some))));
    expect(part.entries.map(({ id }) => id)).toEqual(some.map(({ id }) => id));
    expect(part.version).toBe(whole.version);
  });
});
