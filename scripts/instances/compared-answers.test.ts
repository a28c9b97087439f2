import { expect, it } from "vitest";
import { differences, type WholeAnswer } from "./compared-answers.ts";

const answer: WholeAnswer = {
  status: 200,
  headers: { etag: '"a"', "content-security-policy": "script-src 'nonce-a'", date: "Mon", "x-nextjs-cache": "HIT" },
  body: Buffer.from("<p>The same</p>"),
};

it("finds none between equal answers, whenever they were given and wherever they lay", () => {
  const headers = { ...answer.headers, date: "Tue", "x-nextjs-cache": "MISS", "keep-alive": "timeout=5" };
  expect(differences(answer, { ...answer, headers })).toEqual([]);
});

it("names a status, each header and the first byte in which they differ", () => {
  const other = {
    status: 404,
    headers: { etag: '"b"', "last-modified": "Mon", date: "Mon", "x-nextjs-cache": "HIT" },
    body: Buffer.from("<p>The other</p>"),
  };
  expect(differences(answer, other)).toEqual([
    "status 200 and 404",
    "content-security-policy: script-src 'nonce-a' and none",
    'etag: "a" and "b"',
    "last-modified: none and Mon",
    'the bodies differ at byte 7 (of 15 and 16): "<p>The same</p>", "<p>The other</p>"',
  ]);
});

it("notices a body that is only longer", () => {
  const other = { ...answer, body: Buffer.from("<p>The same</p>!") };
  expect(differences(answer, other)).toEqual([expect.stringContaining("at byte 15")]);
});
