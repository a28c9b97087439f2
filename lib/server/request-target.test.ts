import { describe, expect, it } from "vitest";
import { longestPath, longestQuery, originForm, tooLong } from "./request-target.ts";

const answer = (url: string, host = "met.example") => {
  const target = originForm(url, host);
  return typeof target === "string" ? target : target.status;
};

describe("the target of a request", () => {
  it.each([
    ["/", "/"],
    ["/places/tbilisi?on=2013", "/places/tbilisi?on=2013"],
    ["//evil.example/x", "//evil.example/x"],
    ["http://met.example/about?on=2013", "/about?on=2013"],
    ["HTTP://MET.example", "/"],
    ["http://met.example/../about", "/about"],
  ])("%s asks for %s", (url, path) => {
    expect(answer(url)).toBe(path);
  });

  it.each(["http://evil.example/", "https://evil.example", "http://user@met.example/", "http://met.example:8080/"])(
    "%s is for another server",
    (url) => {
      expect(answer(url)).toBe(421);
    },
  );

  it.each([
    "",
    "*",
    "about",
    "met.example:443",
    "ftp://met.example/",
    "http://",
    "http://[/",
    "javascript:alert(1)",
    "?q=x",
  ])("%j is no address", (url) => {
    expect(answer(url)).toBe(400);
  });

  it("is too long where no page of ours can be meant", () => {
    const path = `/${"x".repeat(longestPath - 1)}`;
    const query = `?${"x".repeat(longestQuery - 1)}`;
    expect(tooLong(path + query)).toBeUndefined();
    expect(tooLong(`${path}x`)?.status).toBe(414);
    expect(tooLong(`/${query}x`)?.status).toBe(414);
  });
});
