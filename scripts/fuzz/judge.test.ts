import { describe, expect, it } from "vitest";
import type { Answer } from "./exchange.ts";
import { mark } from "./hostile.ts";
import { faultsOf } from "./judge.ts";

const origin = "http://localhost:3000";

function faults(answer: Partial<Answer>, headers: Record<string, string> = {}): string[] {
  const all = new Map(Object.entries({ "content-security-policy": "x", "content-type": "text/html", ...headers }));
  return faultsOf({ status: 200, body: "", milliseconds: 1, ended: true, ...answer, headers: all }, origin);
}

describe("an answer to a hostile request", () => {
  it("is right where it is a page, a refusal, or leads to another page", () => {
    for (const status of [200, 304, 400, 404, 405, 414, 421, 431]) expect(faults({ status })).toEqual([]);
    for (const location of ["/about", "about?on=2013", `${origin}/about`])
      expect(faults({ status: 308 }, { location })).toEqual([]);
  });

  it("is a fault of ours from 500 on, and where it does not come or end", () => {
    expect(faults({ status: 500 })).toEqual(["status 500"]);
    expect(faults({ status: 501 })).toEqual([]);
    expect(faults({ status: 0 })).toEqual(["no answer"]);
    expect(faults({ ended: false })).toEqual(["no end"]);
  });

  it("is one where it repeats markup as markup, but not where it escapes it or is no markup", () => {
    const body = `<p><script>alert("${mark}")</script>`;
    expect(faults({ body })).toEqual(["markup of the request in the page"]);
    expect(faults({ body: body.replaceAll("<", "&lt;") })).toEqual([]);
    expect(faults({ body }, { "content-type": "text/x-component" })).toEqual([]);
    expect(faults({ body: `<a href="javascript:${mark}">` })).toHaveLength(1);
    expect(faults({ body: `<input value="javascript:${mark}">` })).toEqual([]);
  });

  it("is one where it leads to another site, or has a header that was asked for", () => {
    for (const location of ["//evil.example", "https://evil.example/", "/\\evil.example", "http://["])
      expect(faults({ status: 307 }, { location })).toEqual([`leads to ${location}`]);
    expect(faults({}, { "x-injected": mark })).toHaveLength(1);
  });
});
