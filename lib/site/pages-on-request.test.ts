import { NextRequest } from "next/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

type Proxy = typeof import("../../proxy.ts").proxy;

let proxy: Proxy;

/** The lists are read with the module, as the build writes them into it. */
beforeEach(async () => {
  vi.resetModules();
  vi.stubEnv("BUILT_PATHS", "/ /events/new");
  vi.stubEnv("PATHS_ON_REQUEST", "/events/old");
  ({ proxy } = await import("../../proxy.ts"));
});

afterEach(() => vi.unstubAllEnvs());

async function answer(path: string) {
  const { headers, status } = await proxy(new NextRequest(`http://localhost${path}`));
  return {
    status,
    rewritten: headers.get("x-middleware-rewrite")?.replace("http://localhost", ""),
    policy: headers.get("content-security-policy") ?? "",
    kept: headers.get("vercel-cdn-cache-control"),
  };
}

describe("proxy.ts", () => {
  it("lets a page that is built pass, and has one that is not made by the route of views, to be kept for a day", async () => {
    expect(await answer("/events/new")).toMatchObject({ status: 200, rewritten: undefined, kept: null });
    expect(await answer("/events/old")).toMatchObject({
      status: 200,
      rewritten: "/viewed/events/old",
      kept: "max-age=86400",
    });
  });

  it("gives what is made on request a nonce, as it has Next's own scripts", async () => {
    expect((await answer("/events/new")).policy).not.toContain("nonce");
    expect((await answer("/events/old")).policy).toContain("nonce");
  });

  it("gives it none where our own server takes the scripts out, which it does of the page without a query", async () => {
    vi.stubEnv("FINISHES_PAGES", "1");
    expect((await answer("/events/old")).policy).toBe((await answer("/events/new")).policy);
    const { rewritten, policy } = await answer("/events/old?utm_source=x");
    expect(rewritten).toBe("/viewed/events/old?utm_source=x");
    expect(policy).toContain("nonce");
  });

  it("shows the missing page for all else, with its status and kept by nobody", async () => {
    expect(await answer("/events/nothing")).toMatchObject({ status: 404, kept: "no-store" });
  });
});
