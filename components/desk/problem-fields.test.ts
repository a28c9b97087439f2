import { expect, it } from "vitest";
import { jsonPath } from "@/lib/content/check/problem.ts";
import { fieldIn, pathSteps } from "@/lib/desk/field-path.ts";
import { fieldId, shownFieldId } from "./field-id.ts";

it("a path of the checks is read back into its steps, whatever its keys are", () => {
  for (const path of [[], ["names", 2, "lang"], ["where", "a b", 0], ["$schema"], ['say "so"', "x"]])
    expect(pathSteps(jsonPath(path))).toEqual(path);
});

it("a problem of a list file belongs to the item on the desk, and to no other", () => {
  expect(fieldIn(["places", 12], "$.places[12].names[0].text")).toEqual(["names", 0, "text"]);
  expect(fieldIn(["places", 12], "$.places[12]")).toEqual([]);
  expect(fieldIn(["places", 12], "$.places[1].names")).toBeUndefined();
  expect(fieldIn(["places", 12], "$.modified")).toBeUndefined();
  expect(fieldIn([], "$.participants[0].name")).toEqual(["participants", 0, "name"]);
});

it("what is wrong stands at its field, or at the nearest that the form shows", () => {
  const shown = new Set(["root", "root_participants", "root_participants_0"]);
  const there = (id: string) => shown.has(id);
  expect(fieldId(["participants", 0, "name"])).toBe("root_participants_0_name");
  expect(shownFieldId(["participants", 0], there)).toBe("root_participants_0");
  expect(shownFieldId(["participants", 0, "name"], there)).toBe("root_participants_0");
  expect(shownFieldId(["participants", 4, "name"], there)).toBe("root_participants");
  expect(shownFieldId(["dateNote"], there)).toBe("root");
});
