import { expect, it } from "vitest";
import { builtSettings, changedSettings, unusableSettings } from "./settings.ts";

it("names every setting that cannot be used, in a line of its own", () => {
  const lines = unusableSettings({ NEXT_PUBLIC_SITE_URL: "met.example", CORRECTIONS_ADDRESS: "somebody" });
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("NEXT_PUBLIC_SITE_URL must be");
  expect(lines[1]).toContain("CORRECTIONS_ADDRESS must be");
  for (const line of lines) expect(line).not.toContain("\n");
  expect(unusableSettings({ NEXT_PUBLIC_SITE_URL: "https://met.example" })).toEqual([]);
});

it("refuses a key of nonces that is short enough to be found, and takes an empty one for none", () => {
  expect(unusableSettings({ NONCE_KEY: "secret" })).toEqual([expect.stringMatching(/NONCE_KEY must be 32 characters/)]);
  for (const NONCE_KEY of [undefined, "", "k".repeat(32)]) expect(unusableSettings({ NONCE_KEY })).toEqual([]);
});

it("notices an address that was set after the build, as its pages name another", () => {
  const unset = builtSettings({});
  const set = builtSettings({ NEXT_PUBLIC_SITE_URL: "https://met.example" });
  expect(changedSettings(unset, { NEXT_PUBLIC_SITE_URL: "https://met.example" })).toEqual(["NEXT_PUBLIC_SITE_URL"]);
  expect(changedSettings(set, { NEXT_PUBLIC_SITE_URL: "https://other.example" })).toEqual(["NEXT_PUBLIC_SITE_URL"]);
  expect(changedSettings(set, { NEXT_PUBLIC_SITE_URL: "https://met.example" })).toEqual([]);
});

it("notices another folder of content than that of the build", () => {
  const built = builtSettings({ ATLAS_CONTENT: "many" });
  expect(changedSettings(built, { ATLAS_CONTENT: "few" })).toEqual(["ATLAS_CONTENT"]);
  expect(changedSettings(built, {})).toEqual([]);
});

it("keeps those of the build where none is set now", () => {
  expect(changedSettings(builtSettings({ CORRECTIONS_ADDRESS: "mailto:a@b.example" }), {})).toEqual([]);
  expect(
    changedSettings(builtSettings({ CORRECTIONS_ADDRESS: "mailto:a@b.example" }), { CORRECTIONS_ADDRESS: "" }),
  ).toEqual([]);
});
