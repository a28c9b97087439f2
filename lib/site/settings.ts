/** What the environment sets for the site, judged when it is built and when it is started, not by its first reader. */
import { entriesAtBuild } from "./built-pages.js";
import { correctionsTarget } from "./corrections-target.ts";
import { nonceKey } from "./nonce-key.ts";
import { siteUrl } from "./site-url.ts";

type Environment = Record<string, string | undefined>;

/** The settings that are written into the pages of a build: a server with others would contradict its own pages. */
const builtIn = ["NEXT_PUBLIC_SITE_URL", "CORRECTIONS_ADDRESS", "ATLAS_CONTENT", "ENTRIES_AT_BUILD"] as const;

export type BuiltSettings = Record<(typeof builtIn)[number], string>;

/** An empty text for what is not set. */
export function builtSettings(environment: Environment = process.env): BuiltSettings {
  return {
    NEXT_PUBLIC_SITE_URL: environment.NEXT_PUBLIC_SITE_URL ?? "",
    CORRECTIONS_ADDRESS: environment.CORRECTIONS_ADDRESS ?? "",
    ATLAS_CONTENT: environment.ATLAS_CONTENT ?? "",
    ENTRIES_AT_BUILD: environment.ENTRIES_AT_BUILD ?? "",
  };
}

/** The settings that are set to something else than when the build was made; one that is not set is that of the build. */
export function changedSettings(built: BuiltSettings, environment: Environment = process.env): string[] {
  const now = builtSettings(environment);
  return builtIn.filter((name) => now[name] !== "" && now[name] !== built[name]);
}

/** One line for each setting that cannot be used, naming it; none where all can. */
export function unusableSettings(environment: Environment = process.env): string[] {
  return [siteUrl, correctionsTarget, nonceKey, entriesAtBuild].flatMap((read) => {
    try {
      read(environment);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}
