import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/find-browser.ts";

const port = Number(process.env.E2E_PORT ?? 3210);

/** The browser tests run against the production build: `npm run build` first, or all of it with `npm test`. */
export default defineConfig({
  testDir: "e2e",
  // Against a build of its own: npm run test:scale.
  testIgnore: "scale/**",
  outputDir: "test-results",
  // One reference for all systems: the tests run in one browser, and they say how much may differ.
  snapshotPathTemplate: "{testDir}/sample-views/{arg}{ext}",
  updateSnapshots: "none",
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  // A machine that stalls for seconds is no fault of the site. What passes only then is counted and named as "flaky".
  retries: 2,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // Software drawing takes its time by the pixel; widths that matter are set in the tests that they matter to.
    viewport: { width: 1100, height: 720 },
    // A trace of every step costs a sixth of the time: one is kept of what failed once.
    trace: "on-first-retry",
    launchOptions: {
      executablePath: findBrowser()?.path,
      args: [
        "--no-sandbox",
        "--enable-unsafe-swiftshader",
        "--disable-background-networking",
        // Drawn in software, the pages of a context cost a process less.
        "--in-process-gpu",
        // The tabs of a context go on in the process that is there, with what it has compiled.
        "--process-per-site",
        // Letters stand where a browser with a window would set them.
        "--font-render-hinting=none",
      ],
    },
  },
  webServer: {
    command: "npx tsx scripts/serve.ts",
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    reuseExistingServer: !process.env.CI,
    timeout: 60_000,
  },
});
