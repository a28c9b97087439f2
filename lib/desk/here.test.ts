import { describe, expect, it } from "vitest";
import { refusedHere } from "./here.ts";
import { markPeer } from "./peer.ts";

/** A request as it arrives: what it says itself, and where its connection comes from. */
function arriving(remoteAddress: string, said: Record<string, string> = {}): Headers {
  const headers: Record<string, string> = { host: "localhost:3000", ...said };
  markPeer({ headers, socket: { remoteAddress } });
  return new Headers(headers);
}

describe("the door of the desk", () => {
  it("lets in whoever sits at this machine, by any of its names", () => {
    for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
      for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "localhost"])
        expect(refusedHere(arriving(address, { host })), `${address} ${host}`).toBeUndefined();
  });

  it("is shut to other machines, whatever they say of themselves", () => {
    const word = arriving("127.0.0.1").get("x-desk-peer") ?? "";
    expect(word).not.toBe("");
    const lies: Record<string, string>[] = [
      {},
      { "x-forwarded-for": "127.0.0.1" },
      { "x-desk-peer": word },
      { "x-desk-peer": "x 127.0.0.1" },
    ];
    for (const said of lies) expect(refusedHere(arriving("192.168.0.7", said))).toContain("http://localhost");
  });

  it("is shut where nobody has looked at the connection", () => {
    expect(refusedHere(new Headers({ host: "localhost:3000" }))).toBeDefined();
    expect(refusedHere(new Headers({ host: "localhost:3000", "x-desk-peer": "undefined 127.0.0.1" }))).toBeDefined();
  });

  it("is shut to what another machine sends through a proxy on this one", () => {
    expect(refusedHere(arriving("127.0.0.1", { "x-forwarded-for": "192.168.0.7" }))).toBeDefined();
    expect(refusedHere(arriving("127.0.0.1", { "x-forwarded-for": "127.0.0.1, 10.0.0.1" }))).toBeDefined();
    expect(refusedHere(arriving("127.0.0.1", { "x-forwarded-for": "::1" }))).toBeUndefined();
  });

  it("is shut to another name that leads to this machine, and to another site's page", () => {
    for (const host of ["met.example", "localhost.met.example", "127.0.0.1.met.example", "", "10.0.0.1:3000"])
      expect(refusedHere(arriving("127.0.0.1", { host })), host).toBeDefined();
    expect(refusedHere(arriving("127.0.0.1", { origin: "https://met.example" }))).toBeDefined();
    expect(refusedHere(arriving("127.0.0.1", { origin: "http://localhost:4000" }))).toBeDefined();
    expect(refusedHere(arriving("127.0.0.1", { origin: "null" }))).toBeDefined();
    expect(refusedHere(arriving("127.0.0.1", { origin: "http://localhost:3000" }))).toBeUndefined();
  });
});
