import { expect, it } from "vitest";
import { entriesOfPlace } from "@/lib/atlas/place-entries.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { english } from "@/lib/words/catalogue.ts";
import { placePartWords } from "./place-counts.tsx";

it("a part with what only names a place says so, and where it begins with what happened there", () => {
  const atlas = loadAtlas();
  const place = atlas.placesInUse.find(({ id }) => {
    const { here, naming } = entriesOfPlace(atlas, id);
    return here.length > 1 && naming.length > 1;
  });
  const entries = entriesOfPlace(atlas, place?.id ?? "");
  const [here, naming] = [entries.here[0], entries.naming[0]];
  if (!here || !naming) throw new Error("no place is both named and used");
  const [now, then] = [
    { ...here, date: "2022-05" },
    { ...naming, date: "1994-05" },
  ];
  const later = { ...naming, date: "1999" };
  const words = placePartWords({ here: [now], naming: [then, later], all: [now, then, later] }, english);
  expect(words(now, now)).toBe("2022");
  expect(words(now, then)).toBe("2022 on, then only named, to 1994");
  expect(words(then, later)).toBe("only named, 1994–1999");
});
