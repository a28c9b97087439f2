import { unusableSettings } from "./lib/site/settings.ts";

/** Runs once when the server starts: a wrong environment stops it here, not at some later page. */
export function register(): void {
  const faults = unusableSettings();
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
