import { expect, it } from "vitest";
import { withoutUnreadableState } from "./router-state.ts";

const left = (state: string | string[]) => {
  const headers = { "next-router-state-tree": state as string };
  withoutUnreadableState(headers);
  return headers["next-router-state-tree"];
};

it("takes away a state of the router that Next cannot read, and would answer with 500", () => {
  const old = JSON.stringify(["", { children: [["id", "tbilisi", "d"], {}] }]);
  for (const state of ["", "x", "%", "{}", "[]", "null", "[[]]", '["",{"children":"x"}]', '["__proto__"]', old])
    expect(left(state), state).toBeUndefined();
  expect(left(["a", "b"])).toBeUndefined();
});

it("leaves a state that Next can read", () => {
  for (const state of ['["",{}]', '["",{"children":["about",{}]}]'])
    expect(left(encodeURIComponent(state))).toBe(encodeURIComponent(state));
});
