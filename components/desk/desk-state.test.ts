import { describe, expect, it } from "vitest";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import { type DeskAction, type DeskState, deskAfter, emptyDesk, unsaved } from "./desk-state.ts";

const draft = (key: string, title: string): DeskDocument => {
  return { key, kind: "event", file: `content/entries/${key}.json`, at: [], hash: null, value: { title } };
};
const then = (state: DeskState, ...actions: DeskAction[]) => actions.reduce(deskAfter, state);
const titles = ({ documents }: DeskState) => documents.map(({ value }) => value.title);
const typed = (title: string, at: number, field = "title"): DeskAction => {
  return { do: "edit", values: { a: { title } }, field, at };
};
/** The answer to a saving that was asked for when the desk was like this. */
const savedOf = (state: DeskState, hash: string): DeskAction => {
  const sent = unsaved(state);
  return { do: "saved", sent, saved: sent.map(({ key, file, at }) => ({ key, file, at, hash })) };
};
const begun = then(emptyDesk, { do: "put", document: draft("a", "A"), isSaved: false });

describe("undo", () => {
  it("takes back what was typed in one go at once, and what was typed later or elsewhere by itself", () => {
    const state = then(begun, typed("AB", 0), typed("ABC", 300), typed("ABCD", 5000), typed("X", 5100, "date"));
    expect(titles(then(state, { do: "undo" }))).toEqual(["ABCD"]);
    expect(titles(then(state, { do: "undo" }, { do: "undo" }))).toEqual(["ABC"]);
    expect(titles(then(state, { do: "undo" }, { do: "undo" }, { do: "undo" }))).toEqual(["A"]);
  });

  it("goes forth again until something else is done", () => {
    const state = then(begun, typed("B", 0), { do: "undo" });
    expect(titles(then(state, { do: "redo" }))).toEqual(["B"]);
    expect(then(state, typed("C", 9000)).future).toEqual([]);
  });

  it("brings back what was taken off the desk, and stops at the beginning", () => {
    const state = then(begun, { do: "close", key: "a" });
    expect(state.active).toBeUndefined();
    expect(titles(then(state, { do: "undo" }))).toEqual(["A"]);
    expect(then(emptyDesk, { do: "undo" })).toEqual(emptyDesk);
  });

  it("after a saving goes back in the draft and keeps what the file is now: saving again is not refused", () => {
    const asked = then(begun, typed("B", 0));
    const state = then(asked, savedOf(asked, "now"), { do: "undo" });
    expect(titles(state)).toEqual(["A"]);
    expect(state.documents[0]?.hash).toBe("now");
    expect(unsaved(state)).toHaveLength(1);
  });
});

describe("what is not saved", () => {
  it("is what was begun, and what differs from its file", () => {
    expect(unsaved(begun)).toHaveLength(1);
    const opened = then(emptyDesk, { do: "put", document: draft("a", "A"), isSaved: true });
    expect(unsaved(opened)).toEqual([]);
    expect(unsaved(then(opened, typed("B", 0)))).toHaveLength(1);
    expect(unsaved(then(opened, typed("B", 0), typed("A", 9000)))).toEqual([]);
  });

  it("is what was typed while it was being saved: the file does not have it", () => {
    const asked = then(begun, typed("B", 0));
    const state = then(asked, typed("Later", 9000), savedOf(asked, "now"));
    expect(titles(state)).toEqual(["Later"]);
    expect(unsaved(state).map(({ hash }) => hash)).toEqual(["now"]);
    expect(unsaved(then(state, typed("B", 20000)))).toEqual([]);
  });

  it("of a list file can be saved after another item of it was, unless it was opened from an older state", () => {
    const place = (key: string, hash: string): DeskAction => {
      const document: DeskDocument = { ...draft(key, key), kind: "place", file: "content/places.json", hash };
      return { do: "put", document, isSaved: true };
    };
    const opened = then(emptyDesk, place("a", "was"), place("b", "was"), place("c", "older"), typed("A", 0));
    const state = then(opened, savedOf(opened, "now"));
    expect(state.documents.map(({ hash }) => hash)).toEqual(["now", "now", "older"]);
  });

  it("a file that changed meanwhile is agreed to by its hash alone", () => {
    const state = then(begun, { do: "agree", file: "content/entries/a.json", hash: "theirs" });
    expect(state.documents[0]).toEqual({ ...draft("a", "A"), hash: "theirs" });
  });
});
