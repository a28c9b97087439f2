/** Finds a Chromium for the browser tests, so that nobody has to configure one. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

export interface Browser {
  /** Path of the program; undefined lets Playwright start its own. */
  path: string | undefined;
  from: "CHROMIUM_PATH" | "the system" | "Playwright";
}

// The headless shell draws the same pages as Chromium in half the time, as it brings no windows, menus and extensions.
const commands = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onSystem(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...candidates, ...applications].find(executable);
}

/**
 * CHROMIUM_PATH, else the system's Chromium or Chrome, else the one that Playwright downloaded; undefined when there is none.
 * Throws when CHROMIUM_PATH is set to something that cannot be run.
 */
export function findBrowser(): Browser | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!executable(wanted)) throw new Error(`CHROMIUM_PATH is "${wanted}", which is not a program that can be run.`);
    return { path: wanted, from: "CHROMIUM_PATH" };
  }
  const system = onSystem();
  if (system) return { path: system, from: "the system" };
  return existsSync(chromium.executablePath()) ? { path: undefined, from: "Playwright" } : undefined;
}

/** Finds a browser or has Playwright download one; says plainly what is missing when neither works. */
export function findOrInstallBrowser(): Browser {
  const found = findBrowser();
  if (found) return found;
  spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", shell: process.platform === "win32" });
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    "The browser tests need Chromium or Chrome, and none was found or could be downloaded.\n" +
      "Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program, then run npm test again.",
  );
}
