import { expect, it } from "vitest";
import { refusal } from "./methods.ts";

it("what is sent to the desk of the development server finds nothing there in a build, and elsewhere that it can only be read", () => {
  for (const target of ["/edit", "/edit?x=1", "/edit/answers"])
    expect(refusal("POST", target)?.status, target).toBe(404);
  for (const target of ["/", "/editors", "/places/edit", undefined]) expect(refusal("POST", target)?.status).toBe(405);
  expect(refusal("GET", "/edit")).toBeUndefined();
});
