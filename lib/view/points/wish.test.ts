import { describe, expect, it } from "vitest";
import { clustered, type ShownMarker } from "../clusters.ts";
import { mapAnswer, wordsAnswer } from "./map-answer.ts";
import { mapDataOf, type Points } from "./map-data-of.ts";
import { withMore } from "./point-words.ts";
import { atlas, data, near, noneAsked, noWords, split } from "./testing/parted-points.ts";
import { inSight, isNoWish, listedMembers, reworded, wishOf } from "./wish.ts";

describe("what a view wishes", () => {
  const camera = { zoom: 3, center: [23.4, 46.4] as [number, number] };
  const view = { camera, selected: [], arcsTo: [] };
  const shown = (points: Points, over: Partial<Parameters<typeof wishOf>[1]> = {}) => {
    const closeness = over.closeness ?? { zoom: 3, variant: "wide" as const };
    const { markers } = mapDataOf(points);
    const clusters = clustered(markers, [], closeness);
    return wishOf(points, { markers: clusters, view, closeness, opened: null, asked: {}, sought: new Set(), ...over });
  };
  const bare: Points = { answer: split, near: null, words: split.words };

  it("is nothing of an atlas that came whole", () => {
    const answer = mapAnswer(atlas);
    expect(isNoWish(shown({ answer, near: null, words: answer.words }))).toBe(true);
  });

  it("is told once, and then there is no more", () => {
    const wish = shown(bare);
    expect(wish.places.length).toBeGreaterThan(20);
    expect(wish.near).toBe(false);
    const words = withMore(bare.words, wordsAnswer(atlas, split.version, wish) ?? noWords);
    expect(isNoWish(shown({ ...bare, words }))).toBe(true);
  });

  it("is for what shows from close by once the reader comes close, or the page names one of them", () => {
    expect(shown(bare, { closeness: { zoom: 6, variant: "wide" } }).near).toBe(true);
    expect(shown(bare, { closeness: { zoom: 6, variant: "narrow" } }).near).toBe(false);
    const close = data.markers.find(({ minZoom }) => minZoom === 6);
    const named = { ...view, selected: [close?.place ?? ""] };
    expect(shown(bare, { view: named }).ids).toEqual([close?.place]);
    const words = withMore(
      bare.words,
      wordsAnswer(atlas, split.version, { ...noneAsked, ids: named.selected }) ?? noWords,
    );
    const wish = shown({ ...bare, words }, { view: named });
    expect([wish.near, wish.ids]).toEqual([true, []]);
  });

  it("asks for nothing twice that is not there", () => {
    const asked = { place: "nowhere", article: "nothing" };
    expect(shown(bare, { asked })).toMatchObject({ ids: ["nowhere"], articles: ["nothing"] });
    expect(shown(bare, { asked, sought: new Set(["nowhere", "nothing"]) })).toMatchObject({ ids: [], articles: [] });
  });

  it("is for the list of an opened marker, which then has the words that came", () => {
    const { markers } = mapDataOf({ ...bare, near });
    const [opened] = clustered(markers, [], { zoom: 2, variant: "narrow" }).toSorted(
      (a, b) => (b.members?.length ?? 0) - (a.members?.length ?? 0),
    );
    if (!opened?.members) throw new Error("the atlas has no cluster");
    expect(listedMembers(opened).coming).toBe(opened.members?.reduce((sum, { entries }) => sum + entries.length, 0));
    const wish = shown({ ...bare, near }, { opened });
    const words = withMore(bare.words, wordsAnswer(atlas, split.version, wish) ?? noWords);
    const come = reworded(opened, mapDataOf({ ...bare, near, words }).markers, undefined);
    const { members, coming, more } = listedMembers(come);
    expect([coming, more]).toEqual([0, 0]);
    expect(members.map(({ place }) => place.label)).toEqual(
      opened.members?.map(({ number }) => data.markers[number]?.label),
    );
    expect(members.flatMap(({ entries }) => entries.map(({ title }) => title))).toEqual(
      opened.members?.flatMap(({ number }) => data.markers[number]?.entries.map(({ title }) => title) ?? []),
    );
  });

  it("is for a list whose places then have their names in the language of the map", () => {
    const { markers } = mapDataOf({ ...bare, near });
    const other = data.markers.find(({ labels }) => labels?.hy);
    const opened = markers.find(({ number }) => number === other?.number);
    if (!other || !opened?.wordless) throw new Error("no place without words has an Armenian name");
    const words = withMore(
      bare.words,
      wordsAnswer(atlas, split.version, { ...noneAsked, places: [other.number] }) ?? noWords,
    );
    const cluster: ShownMarker = { ...opened, members: [opened] } as ShownMarker;
    const come = reworded(cluster, mapDataOf({ ...bare, near, words }).markers, "hy");
    expect([come, ...(come.members ?? [])].map(({ label, langs }) => ({ label, langs }))).toEqual([
      other.labels?.hy,
      other.labels?.hy,
    ]);
  });

  it("leaves few markers to be linked of many, and all of few", () => {
    expect(inSight(data.markers, camera)).toBe(data.markers);
    const many = Array.from({ length: 900 }, (_, index) => ({ point: [index / 10, 46] as [number, number] }));
    const seen = inSight(many, { zoom: 6, center: [45, 46] });
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(600);
  });
});
