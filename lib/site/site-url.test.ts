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

  it("names the variable that cannot be used", () => {
    expect(() => siteUrl({ NEXT_PUBLIC_SITE_URL: "met.example" })).toThrow(/NEXT_PUBLIC_SITE_URL must be an address/);
  });
});
