import { afterEach, expect, it, vi } from "vitest";

const change = vi.fn();
vi.mock("@/components/address/door.ts", () => ({ change, read: () => new URLSearchParams() }));

const { showDate } = await import("./address-dates.ts");

const withList = (list: object | null) => vi.stubGlobal("document", { querySelector: () => list });

afterEach(() => {
  vi.unstubAllGlobals();
  change.mockClear();
});

it("a day of the slider leads a list that follows it back to its first part", () => {
  withList({});
  showDate("2013-01-28");
  expect(change).toHaveBeenCalledWith({ on: "2013-01-28", with: null, part: null });
});

it("a day of the slider leaves a list that does not follow it at its part", () => {
  withList(null);
  showDate("2013-01-28");
  expect(change).toHaveBeenCalledWith({ on: "2013-01-28", with: null });
});
