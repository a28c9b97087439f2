/** What a developer's server answers before any page is made. Nothing of this is in a build: proxy.ts asks for it in development alone. */
import { createHash } from "node:crypto";
import { contentMadeFrom } from "../made-from.ts";
import { pageProblems } from "./content-faults.ts";
import { faultPage } from "./fault-page.ts";
import { stateOf } from "./while-unchanged.ts";

/** Where an open page asks whether the content has changed (components/shell/development/reload-on-edit.tsx). */
export const changesPath = "/content-changes";

/** Changes with every file of the content that is saved. */
export function contentState(contentDir = contentMadeFrom()): string {
  return createHash("sha256").update(stateOf(contentDir)).digest("hex");
}

const kept = { "Cache-Control": "no-store" };
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The state of the content for a page that asks, and the page of faults where there are any; otherwise nothing. */
export function answerInDevelopment(path: string, contentDir = contentMadeFrom()): Response | undefined {
  if (path === changesPath) return new Response(contentState(contentDir), { headers: kept });
  const faults = pageProblems(contentDir);
  if (faults.length === 0) return undefined;
  const headers = { ...kept, "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy };
  return new Response(faultPage(faults), { status: 500, headers });
}
