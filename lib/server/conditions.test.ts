import type { IncomingHttpHeaders } from "node:http";
import { expect, it } from "vitest";
import { unmetCondition } from "./conditions.ts";

const file = { size: 100, tag: 'W/"64-1"', modified: Date.parse("2026-11-26T10:00:00Z") };
const status = (headers: IncomingHttpHeaders) => unmetCondition(headers, file)?.status;

it("answers 412 to who knows another state of the file", () => {
  expect(status({ "if-match": '"other"' })).toBe(412);
  expect(status({ "if-unmodified-since": "Thu, 26 Nov 2026 09:59:59 GMT" })).toBe(412);
});

it("sends the file to who knows the present state, or does not say a date", () => {
  for (const condition of ["*", 'W/"64-1"', '"64-1"', '"other", W/"64-1"'])
    expect(status({ "if-match": condition })).toBeUndefined();
  for (const since of ["Thu, 26 Nov 2026 10:00:00 GMT", "yesterday"])
    expect(status({ "if-unmodified-since": since })).toBeUndefined();
});

it("answers 416 with the size to a range behind the end", () => {
  expect(unmetCondition({ range: "bytes=100-" }, file)).toMatchObject({
    status: 416,
    headers: { "Content-Range": "bytes */100" },
  });
});

it("takes out a range that need not be heeded, and keeps one that can be met", () => {
  const met = { range: "bytes=0-9" };
  expect([status(met), met.range]).toEqual([undefined, "bytes=0-9"]);
  for (const headers of [{ range: "bytes=x" }, { range: "bytes=100-", "if-range": '"old"' }]) {
    expect(status(headers)).toBeUndefined();
    expect(headers.range).toBeUndefined();
  }
});
