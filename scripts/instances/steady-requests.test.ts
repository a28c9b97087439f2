import { expect, it } from "vitest";
import { failed, percentile, steadyRequests, written } from "./steady-requests.ts";

it("counts every request once, and every failure by what went wrong", async () => {
  const ask = async (number: number) => {
    if (number % 10 === 0) throw new Error("reset");
    return number % 10 === 1 ? "status 502" : undefined;
  };
  const tally = await steadyRequests(ask, { many: 40, perSecond: 2000 });
  expect([tally.asked, tally.times.length, failed(tally)]).toEqual([40, 40, 8]);
  expect(written(tally)).toMatch(/^40 requests, 8 failed; p50 .*\n {2}4 × reset\n {2}4 × status 502$/);
});

it("goes on asking while an answer keeps it waiting, and counts the wait from when it was to ask", async () => {
  let open = 0;
  let most = 0;
  const ask = async () => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 100));
    open--;
    return undefined;
  };
  const { times } = await steadyRequests(ask, { many: 20, perSecond: 400 });
  expect(most).toBeGreaterThan(5);
  expect(Math.min(...times)).toBeGreaterThanOrEqual(95);
});

it("takes percentiles from the times in their order", () => {
  const times = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([percentile(times, 0.5), percentile(times, 0.99), percentile([7], 0.99)]).toEqual([50, 99, 7]);
  expect(percentile([], 0.5)).toBeNaN();
});
