import { describe, expect, it } from "vitest";
import { nonceFor } from "./nonce.ts";

const nonce = /^[A-Za-z0-9+/]{22,}={0,2}$/;

describe("the nonce of an answer", () => {
  it("is new for each, even at the same address", () => {
    const nonces = Array.from({ length: 50 }, () => nonceFor("/about?on=2013", undefined));
    expect(new Set(nonces).size).toBe(50);
    for (const each of nonces) expect(each).toMatch(nonce);
  });

  it("is that of the address where a cache keeps the page, and of this build", () => {
    expect(nonceFor("/about?on=2013", "key")).toMatch(nonce);
    expect(nonceFor("/about?on=2013", "key")).toBe(nonceFor("/about?on=2013", "key"));
    expect(nonceFor("/about?on=2013", "key")).not.toBe(nonceFor("/about?on=2014", "key"));
    expect(nonceFor("/about?on=2013", "key")).not.toBe(nonceFor("/about?on=2013", "other key"));
  });
});
