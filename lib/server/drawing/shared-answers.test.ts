import { expect, it, vi } from "vitest";
import type { DrawnAnswer } from "./drawn-answer.ts";
import { SharedAnswers } from "./shared-answers.ts";

const answer = (body: string, headers = {}, status = 200): DrawnAnswer => ({
  status,
  headers,
  body: Buffer.from(body),
});
const stays = new AbortController().signal;
const room = 2 ** 20;

it("draws once what is asked for many times, at the same moment and later", async () => {
  const answers = new SharedAnswers(room);
  const draw = vi.fn(async () => answer("map"));
  const all = await Promise.all(Array.from({ length: 50 }, () => answers.answer("a", draw, stays)));
  expect(all.map((one) => one?.body.toString())).toEqual(Array.from({ length: 50 }, () => "map"));
  await answers.answer("a", draw, stays);
  expect(draw).toHaveBeenCalledOnce();
});

it("keeps what was used last, and forgets the rest when there is no more room", async () => {
  const answers = new SharedAnswers(room);
  const draw = vi.fn(async () => answer("x".repeat(60_000)));
  for (let index = 0; index < 100; index++) {
    await answers.answer(`${index}`, draw, stays);
    await answers.answer("0", draw, stays);
  }
  expect(draw).toHaveBeenCalledTimes(100);
  await answers.answer("1", draw, stays);
  expect(draw).toHaveBeenCalledTimes(101);
});

it("keeps neither what is too large nor what went wrong", async () => {
  const answers = new SharedAnswers(room);
  for (const drawn of [answer("x".repeat(room / 8)), answer("", {}, 404), answer("", {}, 500)]) {
    const draw = vi.fn(async () => drawn);
    for (let times = 0; times < 2; times++) await answers.answer(`${drawn.status}`, draw, stays);
    expect(draw).toHaveBeenCalledTimes(2);
  }
});

it("draws anew for each reader what is for one alone", async () => {
  const answers = new SharedAnswers(room);
  const draw = vi.fn(async () => answer("page", { "set-cookie": "a=b" }));
  await Promise.all([answers.answer("a", draw, stays), answers.answer("a", draw, stays)]);
  await answers.answer("a", draw, stays);
  expect(draw).toHaveBeenCalledTimes(3);
});

it("gives nobody what was drawn for another reader, also where it cannot be drawn anew", async () => {
  const answers = new SharedAnswers(room);
  const first = answers.answer("a", async () => answer("page", { "set-cookie": "a=b" }), stays);
  const second = answers.answer("a", async () => answer("busy", {}, 503), stays);
  expect((await first).body.toString()).toBe("page");
  expect((await second).status).toBe(503);
});

it("wants a drawing as long as one of those who asked for it is there", () => {
  const answers = new SharedAnswers(room);
  const [first, second] = [new AbortController(), new AbortController()];
  let isWanted = () => false;
  const draw = (wanted: () => boolean) => {
    isWanted = wanted;
    return new Promise<DrawnAnswer>(() => {});
  };
  for (const { signal } of [first, second]) void answers.answer("a", draw, signal);
  first.abort();
  expect(isWanted()).toBe(true);
  second.abort();
  expect(isWanted()).toBe(false);
});

it("draws anew after a failure, and where nobody could draw", async () => {
  const answers = new SharedAnswers(room);
  await expect(answers.answer("a", () => Promise.reject(new Error("broken")), stays)).rejects.toThrow("broken");
  expect((await answers.answer("a", async () => answer("busy", {}, 503), stays)).status).toBe(503);
  expect((await answers.answer("a", async () => answer("drawn"), stays)).body.toString()).toBe("drawn");
});
