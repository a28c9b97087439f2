import { describe, expect, it } from "vitest";
import { builtSettings } from "../lib/site/settings.ts";
import {
  buildFaults,
  contentFaults,
  folderFaults,
  otherAddress,
  portOf,
  settingFaults,
  sharingFault,
  startFault,
} from "./start-faults.ts";

describe("what is wrong is said at the start, in one line", () => {
  it.each(["99999", "65536", "-1", "abc", "", "3000 ", "1e3", "0x10", "３０００"])("when PORT is %j", (PORT) => {
    expect(portOf({ PORT })).toBeUndefined();
    expect(settingFaults({ PORT })).toEqual([`PORT is "${PORT}"; it must be a number such as 3000, at most 65535.`]);
  });

  it.each([
    ["0", 0],
    ["80", 80],
    ["65535", 65_535],
    [undefined, 3000],
  ] as const)("but not when PORT is %s", (PORT, port) => {
    expect(portOf({ PORT })).toBe(port);
    expect(settingFaults({ PORT })).toEqual([]);
  });

  it("when there is no build, or one was ended half-way", () => {
    expect(buildFaults(undefined)).toEqual([expect.stringContaining("npm run build")]);
  });

  it("when the address of the site was set after the build", () => {
    const faults = buildFaults(builtSettings({}), { NEXT_PUBLIC_SITE_URL: "https://met.example" });
    expect(faults).toEqual([expect.stringMatching(/NEXT_PUBLIC_SITE_URL="".*"https:\/\/met.example".*npm run build/)]);
    expect(buildFaults(builtSettings({}), {})).toEqual([]);
  });

  it("when servers of one build would each name another address", () => {
    expect(sharingFault(builtSettings({}))).toMatch(
      /each server would name the port.*NEXT_PUBLIC_SITE_URL=.*npm run build/,
    );
    expect(sharingFault(builtSettings({ NEXT_PUBLIC_SITE_URL: "https://met.example" }))).toBeUndefined();
  });

  it("when a build is wanted where nothing can be written", () => {
    expect(folderFaults("no/such/folder")).toEqual([
      expect.stringMatching(/^The site has to be built first.*folder'\.$/),
    ]);
    expect(folderFaults()).toEqual([]);
  });

  it("when the port is taken, or needs more rights", () => {
    const fault = (code: string) => startFault(Object.assign(new Error(code), { code }), 80);
    expect(fault("EADDRINUSE")).toBe("Port 80 is in use; another is chosen with PORT=81 npm start.");
    expect(fault("EACCES")).toContain("Port 80 is not open to this user");
  });

  it("when a file of the build is gone, or anything else happens", () => {
    const gone = { code: "ENOENT", path: "/site/.next/routes-manifest.json" };
    expect(startFault(Object.assign(new Error("ENOENT"), gone), 80)).toContain("npm run build makes it anew");
    for (const error of [new Error("out of luck"), "out of luck"])
      expect(startFault(error, 80)).toBe("The server could not start: out of luck");
    expect(startFault(null, 80)).toBe("The server could not start: null");
  });
});

it("says before anything is built that the content is to come from where there is none", () => {
  expect(contentFaults({})).toEqual([]);
  expect(contentFaults({ ATLAS_CONTENT: "nowhere" })).toEqual([
    expect.stringMatching(/^ATLAS_CONTENT is "nowhere"; .*atlas\.json/),
  ]);
});

it("names the port of the server in the pages: they are made anew where it is another, and nothing else says where readers find them", () => {
  const built = "http://localhost:3000";
  expect(otherAddress(built, { PORT: "4000" })).toBe("http://localhost:4000");
  expect(otherAddress("http://localhost:4000", {})).toBe(built);
  for (const environment of [
    {},
    { PORT: "3000" },
    { PORT: "0" },
    { PORT: "4000", NEXT_PUBLIC_SITE_URL: "https://met.example" },
  ])
    expect(otherAddress(built, environment)).toBeUndefined();
  // An address that was set when they were built stays (changedSettings); of an older build nobody knows.
  expect(otherAddress("https://met.example", { PORT: "4000" })).toBeUndefined();
  expect(otherAddress(undefined, { PORT: "4000" })).toBeUndefined();
});
