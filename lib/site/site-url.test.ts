import { describe, expect, it } from "vitest";
import { siteUrl } from "./site-url.ts";

describe("siteUrl", () => {
  it("prefers the address that was set by hand, without its trailing slash", () => {
    expect(siteUrl({ NEXT_PUBLIC_SITE_URL: "https://met.example/", VERCEL_URL: "x.vercel.app" })).toBe(
      "https://met.example",
    );
  });

  it("uses Vercel's production address in production and the deployment's own in previews", () => {
    const vercel = { VERCEL_PROJECT_PRODUCTION_URL: "met.example", VERCEL_URL: "met-abc.vercel.app" };
    expect(siteUrl({ ...vercel, VERCEL_ENV: "production" })).toBe("https://met.example");
    expect(siteUrl({ ...vercel, VERCEL_ENV: "preview" })).toBe("https://met-abc.vercel.app");
  });

  it("falls back to localhost with the port in use, and treats an empty value as not set", () => {
    expect(siteUrl({ NEXT_PUBLIC_SITE_URL: "", PORT: "4100" })).toBe("http://localhost:4100");
  });

  it.each([
    "met.example",
    "ftp://met.example",
    "https://user:pw@met.example",
    "https://user@met.example/",
    "https://met.example/?utm_source=x",
    "https://met.example?",
    "https://met.example/#top",
    "https://met.example/atlas",
    "https://met.example:99999",
    "https://",
    "https://met.example\nSet-Cookie: a=b",
    "javascript:alert(1)",
  ])("names the variable that cannot be used: %s", (address) => {
    expect(() => siteUrl({ NEXT_PUBLIC_SITE_URL: address })).toThrow(/NEXT_PUBLIC_SITE_URL must be an address/);
  });

  it.each(["https://met.example", "http://localhost:4000", "http://[::1]:4000", "https://MET.example//"])(
    "takes %s",
    (address) => {
      expect(siteUrl({ NEXT_PUBLIC_SITE_URL: address })).toBe(address.toLowerCase().replace(/\/+$/, ""));
    },
  );
});
