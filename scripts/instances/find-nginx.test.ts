import { expect, it } from "vitest";
import { hindrance } from "./find-nginx.ts";

it("says what to do where nginx cannot be installed, and nothing where it can", () => {
  expect(hindrance({ hasAptGet: true, isRoot: true })).toBeUndefined();
  expect(hindrance({ hasAptGet: true, isRoot: false })).toMatch(/only root may install it.*apt-get install nginx/);
  for (const isRoot of [true, false])
    expect(hindrance({ hasAptGet: false, isRoot })).toMatch(/there is no apt-get here.*brew install nginx/);
});
