import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { playEntries } from "./play-entries.ts";

/** What the page says of its map: which selectors find something. */
let found: string[] = [];
const click = vi.fn(() => {
  found = ["host"];
});
const kinds: [string, string][] = [
  [".map-live", "settled"],
  ["[data-explore]", "explore"],
  [".map-host", "host"],
];

beforeEach(() => {
  vi.useFakeTimers();
  click.mockClear();
  vi.stubGlobal("document", {
    querySelector: (selector: string) => {
      const name = kinds.find(([begun]) => selector.startsWith(begun))?.[1] ?? "";
      return found.includes(name) ? { click } : null;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("never starts before the map that it moves is there, and asks for it", async () => {
  found = ["explore"];
  const step = vi.fn(async () => true);
  const end = playEntries(step, () => {});
  await vi.advanceTimersByTimeAsync(20_000);
  expect(click).toHaveBeenCalledOnce();
  expect(step).not.toHaveBeenCalled();
  found = ["host", "settled"];
  await vi.advanceTimersByTimeAsync(200);
  expect(step).toHaveBeenCalledExactlyOnceWith(true);
  await vi.advanceTimersByTimeAsync(1900);
  expect(step).toHaveBeenLastCalledWith(false);
  end();
});

it("goes on from two drawn maps, which have no live one, and waits after the first step", async () => {
  found = [];
  const step = vi.fn(async () => {
    found = ["host"];
    return true;
  });
  const end = playEntries(step, () => {});
  await vi.advanceTimersByTimeAsync(20_000);
  expect(step).toHaveBeenCalledOnce();
  found = ["host", "settled"];
  await vi.advanceTimersByTimeAsync(2000);
  expect(step.mock.calls.length).toBeGreaterThan(1);
  end();
});

it("says its end once, when there is no further entry", async () => {
  found = ["settled"];
  const onEnd = vi.fn();
  const step = vi.fn(async () => step.mock.calls.length < 3);
  playEntries(step, onEnd);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(step).toHaveBeenCalledTimes(3);
  expect(onEnd).toHaveBeenCalledOnce();
});

it("takes no step, and says nothing, once it was ended", async () => {
  found = ["explore"];
  const [step, onEnd] = [vi.fn(async () => true), vi.fn()];
  playEntries(step, onEnd)();
  found = ["settled"];
  await vi.advanceTimersByTimeAsync(60_000);
  expect(step).not.toHaveBeenCalled();
  expect(onEnd).not.toHaveBeenCalled();
});
