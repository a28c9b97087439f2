import { expect, it } from "vitest";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import { savedPages } from "./saved-pages.ts";

const document = (kind: DeskDocument["kind"], file: string, value: object, at: DeskDocument["at"] = []) => {
  return { key: `${file} ${JSON.stringify(value)}`, kind, file, at, hash: null, value: { ...value } } as DeskDocument;
};

it("what was saved leads to its page, by its name", () => {
  const meeting = document("meeting", "content/entries/a.json", { id: "2024-03-12-vienna", title: "They meet" });
  const place = document("place", "content/places.json", { id: "inlet" }, ["places", "-"]);
  expect(savedPages([meeting, place], [])).toEqual([
    { path: "/meetings/2024-03-12-vienna", name: "They meet" },
    { path: "/places/inlet", name: "inlet" },
  ]);
});

it("a new stop has the page of the number that it was saved under", () => {
  const stop = document("stop", "content/tours/main.json", { title: "A bridge" }, ["stops", "-"]);
  expect(savedPages([stop], [{ key: stop.key, at: ["stops", 4] }])).toEqual([{ path: "/tour/5", name: "A bridge" }]);
});

it("a page on which several are seen is led to once", () => {
  const layers = ["One", "Two"].map((title, index) =>
    document("layer", "content/layers.json", { id: title, title }, ["layers", index]),
  );
  expect(savedPages(layers, [])).toEqual([{ path: "/about", name: "One" }]);
});
