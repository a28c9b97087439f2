import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["{lib,components,scripts}/**/*.test.ts"],
    globalSetup: "scripts/testing/own-tmp-folder.ts",
  },
});
