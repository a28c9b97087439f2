import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { correctionsTarget } from "./corrections-target.ts";
import { securityTxt } from "./security-txt.ts";

const built = new Date("2026-11-27T10:20:30.400Z");

function fields(address: string | undefined): [name: string, value: string][] {
  const text = securityTxt(correctionsTarget({ CORRECTIONS_ADDRESS: address }), built);
  expect(text.endsWith("\r\n")).toBe(true);
  return text
    .trimEnd()
    .split("\r\n")
    .map((line) => {
      const [, name = "", value = ""] = /^([A-Z][\w-]+): (\S+)$/.exec(line) ?? [];
      return [name, value];
    });
}

const all = (given: [string, string][], wanted: string) =>
  given.filter(([name]) => name === wanted).map(([, value]) => value);

beforeEach(() => vi.stubEnv("NEXT_PUBLIC_SITE_URL", "https://met.example"));
afterEach(() => vi.unstubAllEnvs());

it.each(["mailto:corrections@example.org", "https://tracker.example/new?title={title}&body={body}", undefined])(
  "has each field that RFC 9116 asks for, once where it must be: %s",
  (address) => {
    const given = fields(address);
    expect(given.map(([name]) => name)).not.toContain("");
    for (const once of ["Expires", "Preferred-Languages", "Canonical"]) expect(all(given, once), once).toHaveLength(1);
    expect(all(given, "Canonical")).toEqual(["https://met.example/.well-known/security.txt"]);
    for (const contact of all(given, "Contact")) expect(contact).toMatch(/^(?:https:\/\/|mailto:)[^{}]+$/);
  },
);

it("names the address that reports go to first, and the page that fills them in any case", () => {
  expect(all(fields("mailto:a@example.org"), "Contact")).toEqual([
    "mailto:a@example.org",
    "https://met.example/corrections",
  ]);
  expect(all(fields("https://tracker.example/new?body={body}"), "Contact")[0]).toBe(
    "https://tracker.example/new?body=",
  );
  expect(all(fields(undefined), "Contact")).toEqual(["https://met.example/corrections"]);
});

it("ends within a year of the build", () => {
  const [expires = ""] = all(fields(undefined), "Expires");
  expect(expires).toBe("2027-11-22T10:20:30Z");
  expect(Date.parse(expires) - built.getTime()).toBeLessThan(365 * 86_400_000);
});
