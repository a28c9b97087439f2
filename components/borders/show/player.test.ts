import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makePlayer, type PlayerState } from "./player.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function playing(count: number) {
  const states: PlayerState[] = [];
  const player = makePlayer({ count, pace: 3000, onState: (state) => states.push(state) });
  return { player, states, last: () => states.at(-1) };
}

it("does nothing before it is asked to", () => {
  const { states } = playing(3);
  vi.advanceTimersByTime(60_000);
  expect(states).toEqual([]);
});

it("shows each stop for three seconds and stops at the last one", () => {
  const { player, last } = playing(3);
  player.toggle();
  expect(last()).toEqual({ index: 0, playing: true, atEnd: false });
  vi.advanceTimersByTime(2999);
  expect(last()?.index).toBe(0);
  vi.advanceTimersByTime(1);
  expect(last()).toEqual({ index: 1, playing: true, atEnd: false });
  vi.advanceTimersByTime(60_000);
  expect(last()).toEqual({ index: 2, playing: false, atEnd: true });
});

it("can be repeated from the beginning at its end", () => {
  const { player, last } = playing(2);
  player.toggle();
  vi.advanceTimersByTime(3000);
  expect(last()).toEqual({ index: 1, playing: false, atEnd: true });
  player.toggle();
  expect(last()).toEqual({ index: 0, playing: true, atEnd: false });
  vi.advanceTimersByTime(3000);
  expect(last()?.atEnd).toBe(true);
});

it("stays where a key has led, and never leaves its stops", () => {
  const { player, last } = playing(2);
  player.toggle();
  player.next();
  vi.advanceTimersByTime(60_000);
  expect(last()).toEqual({ index: 1, playing: false, atEnd: true });
  player.next();
  expect(last()?.index).toBe(1);
  player.previous();
  player.previous();
  expect(last()?.index).toBe(0);
});

it("says nothing more once it has ended", () => {
  const { player, states } = playing(3);
  player.toggle();
  player.end();
  const before = states.length;
  vi.advanceTimersByTime(60_000);
  expect(states).toHaveLength(before);
});

it("of one stop has nothing to play", () => {
  const { player, last } = playing(1);
  player.toggle();
  expect(last()).toEqual({ index: 0, playing: false, atEnd: true });
});
