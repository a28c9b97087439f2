import { describe, expect, it } from "vitest";
import { hostFault } from "./hosts.ts";

const status = (hosts: string[], site = "") => hostFault(hosts, { NEXT_PUBLIC_SITE_URL: site })?.status;

describe("the host of a request", () => {
  it.each([
    "localhost",
    "localhost:3000",
    "127.0.0.1:3000",
    "[::1]:3000",
    "met.example",
    "MET.example:80",
    "my_app:3000",
  ])("may be %s", (host) => {
    expect(status([host])).toBeUndefined();
  });

  it.each([
    "",
    "a b",
    "met.example/x",
    "user@met.example",
    "met.example:99999",
    "met.example:x",
    "[::1",
    "a\u0000b",
    "é",
    "<b>",
  ])("is refused where it is none: %j", (host) => {
    expect(status([host])).toBe(400);
  });

  it("is refused where there is none, there are two, or it has no end", () => {
    expect(status([])).toBe(400);
    expect(status(["met.example", "met.example"])).toBe(400);
    expect(status(["a".repeat(254)])).toBe(400);
  });

  it("is another site's where this one has its address and it is another name", () => {
    const site = "https://met.example";
    for (const own of ["met.example", "MET.EXAMPLE:443", "localhost:3000", "10.0.0.7", "[::1]:3000", "app:3000"])
      expect(status([own], site), own).toBeUndefined();
    for (const other of ["evil.example", "met.example.evil.example", "www.evil.example", "old.met.example"])
      expect(status([other], site), other).toBe(421);
  });

  it("is the site's own with or without www, whichever of them is set, and as an address of the network", () => {
    for (const site of ["https://met.example", "https://www.met.example"])
      for (const own of [
        "met.example",
        "www.met.example",
        "WWW.Met.example:443",
        "met.example.",
        "localhost.",
        "127.0.0.1",
      ])
        expect(status([own], site), `${own} of ${site}`).toBeUndefined();
  });
});
