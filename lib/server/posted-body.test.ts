import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { boundedBody } from "./bounded-body.ts";
import { postedBody } from "./posted-body.ts";

const sent = (...parts: string[]) =>
  Readable.from(parts.map((part) => Buffer.from(part))) as unknown as IncomingMessage;

it("gives a short body whole, and of a long one its first bytes, one more than are taken", async () => {
  expect((await postedBody(sent("abc", "de"), 5))?.toString()).toBe("abcde");
  expect((await postedBody(sent("abc", "def", "ghi"), 5))?.toString()).toBe("abcdef");
});

it("gives nothing of a body without end, or of one whose sender has left", async () => {
  expect(await postedBody(sent(...Array.from({ length: 50 }, () => "abcde")), 5)).toBeUndefined();
  const left = Readable.from(
    (async function* () {
      yield Buffer.from("a");
      throw new Error("aborted");
    })(),
  ) as unknown as IncomingMessage;
  expect(await postedBody(left, 5)).toBeUndefined();
});

it("holds no more of a body than is taken", async () => {
  const stream = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)));
  expect(await boundedBody(stream("abc", "de"), 5)).toEqual(new Uint8Array(Buffer.from("abcde")));
  expect(await boundedBody(stream("abc", "def"), 5)).toBeUndefined();
  expect(await boundedBody(null, 5)).toEqual(new Uint8Array());
});
