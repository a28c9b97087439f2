import { expect, it, vi } from "vitest";

it("makes a thing once, also where its module is there twice", async () => {
  const make = vi.fn(() => ({}));
  const { ofProcess } = await import("./of-process.ts");
  const first = ofProcess("test", make);
  vi.resetModules();
  const again = await import("./of-process.ts");
  expect(again.ofProcess).not.toBe(ofProcess);
  expect(again.ofProcess("test", make)).toBe(first);
  expect(make).toHaveBeenCalledOnce();
});

it("makes it again where that went wrong", async () => {
  const { ofProcess } = await import("./of-process.ts");
  const broken = () => {
    throw new Error("no content");
  };
  expect(() => ofProcess("broken", broken)).toThrow("no content");
  expect(ofProcess("broken", () => "whole")).toBe("whole");
});
