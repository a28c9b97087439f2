import { expect, it } from "vitest";
import config from "../../next.config.js";
import { isDeveloping } from "./in-development.js";

it("routes that end in .dev are none in a build, also where the environment says development", () => {
  const dev = ["node", "next", "dev"];
  expect(isDeveloping({ NODE_ENV: "development" }, dev)).toBe(true);
  expect(isDeveloping({ NODE_ENV: "production" }, dev)).toBe(false);
  expect(isDeveloping({}, dev)).toBe(false);
  expect(isDeveloping({ NODE_ENV: "development" }, ["node", "next", "build"])).toBe(false);
  expect(isDeveloping({ NODE_ENV: "development", NEXT_PHASE: "phase-production-build" }, dev)).toBe(false);
});

it("the configuration of a build knows nothing of them", async () => {
  expect(config).not.toHaveProperty("pageExtensions");
  const headers = await (config as { headers: () => Promise<{ source: string }[]> }).headers();
  expect(headers.filter(({ source }) => source.startsWith("/edit"))).toEqual([]);
});
