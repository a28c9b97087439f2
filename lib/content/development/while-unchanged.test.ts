import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { stateOf, whileUnchanged } from "./while-unchanged.ts";

const folder = () => {
  const made = mkdtempSync(path.join(tmpdir(), "content-"));
  mkdirSync(path.join(made, "entries", "2022"), { recursive: true });
  writeFileSync(path.join(made, "entries", "2022", "a.json"), "1");
  return made;
};

it("is made anew by every change of a file, and by nothing else", () => {
  const made = folder();
  const file = path.join(made, "entries", "2022", "a.json");
  let times = 0;
  const read = () => whileUnchanged("a test", made, () => ({ times: ++times, text: readFileSync(file, "utf8") }));
  expect(read()).toEqual({ times: 1, text: "1" });
  expect(read()).toBe(read());
  expect(times).toBe(1);
  writeFileSync(file, "22");
  expect(read()).toEqual({ times: 2, text: "22" });
  // As an editor's program that saves by a rename, within the same length.
  writeFileSync(`${file}.new`, "33");
  utimesSync(`${file}.new`, 1, 1);
  renameSync(`${file}.new`, file);
  expect(read()).toEqual({ times: 3, text: "33" });
});

it("tells a file that was added, moved or taken away", () => {
  const made = folder();
  const states = new Set([stateOf(made)]);
  writeFileSync(path.join(made, "places.json"), "{}");
  states.add(stateOf(made));
  renameSync(path.join(made, "places.json"), path.join(made, "tours.json"));
  states.add(stateOf(made));
  rmSync(path.join(made, "entries", "2022", "a.json"));
  states.add(stateOf(made));
  writeFileSync(path.join(made, "notes.txt"), "no content");
  states.add(stateOf(made));
  expect(states.size).toBe(4);
});

it("is tried again after it could not be made", () => {
  const made = folder();
  let times = 0;
  const read = () =>
    whileUnchanged("a test that fails", made, () => {
      times += 1;
      if (times === 1) throw new Error("broken");
      return times;
    });
  expect(read).toThrow("broken");
  expect(read()).toBe(2);
});
