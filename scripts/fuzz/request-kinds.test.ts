import { expect, it } from "vitest";
import { bytesOf } from "./exchange.ts";
import { mark } from "./hostile.ts";
import { randomFrom } from "./random.ts";
import { requestFrom, requestKinds } from "./request-kinds.ts";

const site = { host: "localhost:3000", paths: ["/", "/about", "/places/tbilisi"] };

function requests(seed: number, count: number) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, number) => requestFrom(random, site, number));
}

it("asks the same for the same seed, and something else for another", () => {
  expect(requests(7, 200)).toEqual(requests(7, 200));
  expect(requests(7, 200)).not.toEqual(requests(8, 200));
});

it("asks something of every kind", () => {
  const kinds = Object.keys(requestKinds);
  expect(new Set(requests(1, kinds.length).map(({ kind }) => kind))).toEqual(new Set(kinds));
});

it("breaks into the headers of the request itself with none of its texts", () => {
  for (const { request } of requests(3, 2000)) {
    const lines = bytesOf(request).split("\r\n");
    expect(lines.filter((line) => line.startsWith("X-Injected"))).toEqual([]);
    expect(lines[0]).toMatch(/ HTTP\/1\.1$/);
  }
});

it("carries markup to where a page might repeat it", () => {
  const targets = requests(3, 2000).map(({ request }) => request.target);
  expect(
    targets.filter((target) => decodeURIComponentOr(target).includes(`<script>alert("${mark}")`)).length,
  ).toBeGreaterThan(20);
});

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
