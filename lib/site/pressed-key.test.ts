import { describe, expect, it } from "vitest";
import { pressedKey } from "./pressed-key.ts";

describe("the key that was pressed", () => {
  it.each([
    ["Russian", "л", "KeyK", "k"],
    ["Russian with Caps Lock", "Л", "KeyK", "k"],
    ["Armenian", "կ", "KeyK", "k"],
    ["Georgian", "კ", "KeyK", "k"],
    ["Persian", "ن", "KeyK", "k"],
    ["Greek", "κ", "KeyK", "k"],
    ["Latin with Caps Lock", "K", "KeyK", "k"],
    ["Dvorak", "k", "KeyV", "k"],
    ["Dvorak, at the place of k", "t", "KeyK", "t"],
    ["AZERTY, at the place of q", "a", "KeyQ", "a"],
    ["Persian, a digit", "۰", "Digit0", "0"],
    ["Russian, at the place of /", ".", "Slash", "/"],
    ["Armenian, at the place of /", "ծ", "Slash", "/"],
    ["Latin, another place of /", "/", "Digit7", "/"],
    ["German, at the place of /", "-", "Slash", "-"],
    ["Latin, a point", ".", "Period", "."],
    ["a named key", "Home", "Home", "Home"],
  ])("on a %s keyboard: %s of %s is %s", (_, key, code, meant) => {
    expect(pressedKey({ key, code })).toBe(meant);
  });

  it("is the question mark at its place on a Cyrillic keyboard", () => {
    expect(pressedKey({ key: ",", code: "Slash", shiftKey: true })).toBe("?");
    expect(pressedKey({ key: ",", code: "Slash" })).toBe(",");
  });

  it("is none while letters are composed, and none of an event without one", () => {
    expect(pressedKey({ key: "k", code: "KeyK", isComposing: true })).toBe("");
    expect(pressedKey({})).toBe("");
  });
});
