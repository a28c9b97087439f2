/** Settings that stand in files, in the order in which Next takes them for a build. */
import { existsSync } from "node:fs";

const files = [".env.production.local", ".env.local", ".env.production", ".env"];

/** Puts them into the environment; what is set there already stays. Next does so too, but too late for what we check. */
export function readEnvFiles(): void {
  for (const file of files) if (existsSync(file)) process.loadEnvFile(file);
}
