import { defineConfig } from "@playwright/test";
import usual from "../../playwright.config.ts";

const port = Number(process.env.E2E_PORT ?? 3211);

/** Against the build of a large atlas in a copy of the project, which `npm run test:scale` makes and says where: it takes minutes. */
export default defineConfig({
  ...usual,
  testDir: ".",
  testIgnore: [],
  outputDir: "../../test-results/scale",
  reporter: [["list"]],
  use: { ...usual.use, baseURL: `http://localhost:${port}` },
  webServer: {
    command: "npm start",
    cwd: process.env.SCALE_BUILD,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/healthz`,
    stdout: "pipe",
    timeout: 45 * 60_000,
  },
});
