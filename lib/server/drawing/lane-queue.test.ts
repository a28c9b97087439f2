import { expect, it } from "vitest";
import { LaneQueue } from "./lane-queue.ts";

/** Work that says when it begins and ends when it is told to. */
function works() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.push(() => resolve(name)));
  };
  return { begun, work, end: () => ends.shift()?.() };
}

it("works on no more than so many at once, and takes no more than it has room for", async () => {
  const { begun, work, end } = works();
  const queue = new LaneQueue({ data: 9, page: 2, map: 0, picture: 1, reading: 0 }, 1);
  const answers = ["a", "b", "c"].map((name) => queue.add("page", work(name)));
  expect(queue.add("page", work("d"))).toBeUndefined();
  expect(queue.add("map", work("e"))).toBeUndefined();
  expect(begun).toEqual(["a"]);
  end();
  expect(await answers[0]).toBe("a");
  await expect.poll(() => begun).toEqual(["a", "b"]);
  expect(queue.add("page", work("f"))).toBeDefined();
});

it("lets the kinds take turns, so that a page does not wait for all pictures before it", async () => {
  const { begun, work, end } = works();
  const queue = new LaneQueue({ data: 9, page: 9, map: 9, picture: 9, reading: 9 }, 1);
  for (const name of ["picture 1", "picture 2", "picture 3"]) queue.add("picture", work(name));
  for (const name of ["page 1", "page 2"]) queue.add("page", work(name));
  for (let ended = 1; ended < 5; ended++) {
    end();
    await expect.poll(() => begun.length).toBe(ended + 1);
  }
  expect(begun).toEqual(["picture 1", "page 1", "picture 2", "page 2", "picture 3"]);
});

it("goes on after work that failed", async () => {
  const queue = new LaneQueue({ data: 9, page: 2, map: 0, picture: 0, reading: 9 }, 1);
  const failed = queue.add("page", () => Promise.reject(new Error("broken")));
  const next = queue.add("page", async () => "drawn");
  await expect(failed).rejects.toThrow("broken");
  expect(await next).toBe("drawn");
});

it("keeps no room for what nobody wants any more: who comes after fifty who left is not refused", async () => {
  const { begun, work, end } = works();
  const queue = new LaneQueue({ data: 9, page: 2, map: 0, picture: 0, reading: 9 }, 1);
  let stay = true;
  const answers = ["a", "b", "c"].map((name) => queue.add("page", work(name), () => stay));
  stay = false;
  const next = queue.add("page", work("d"));
  expect(await Promise.all(answers.slice(1))).toEqual([undefined, undefined]);
  for (let ended = 0; ended < 2; ended++) {
    await expect.poll(() => begun.length).toBe(ended + 1);
    end();
  }
  expect(await next).toBe("d");
  expect(begun).toEqual(["a", "d"]);
});
