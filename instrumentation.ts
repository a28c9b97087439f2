import { unusableSettings } from "./lib/site/settings.ts";

/** Runs once when the server starts: a wrong environment stops it here, not at some later page. */
export async function register(): Promise<void> {
  const faults = unusableSettings();
  if (faults.length > 0) throw new Error(faults.join("\n"));
  if (process.env.NODE_ENV === "development" && process.env.NEXT_RUNTIME === "nodejs") {
    const { watchPeers } = await import("./lib/desk/watch-peers.ts");
    watchPeers();
  }
}
