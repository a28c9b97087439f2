import type { IncomingHttpHeaders } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

const name = "next-router-state-tree";

/**
 * Takes away what the router of a browser says that it shows, where Next cannot read it, as after an update of Next: then
 * the whole page is the answer, and not 500 (https://github.com/vercel/next.js/issues/92907).
 */
export function withoutUnreadableState(headers: IncomingHttpHeaders): void {
  try {
    // Next's own judgement: what it takes differs from one version to the next.
    parseAndValidateFlightRouterState(headers[name]);
  } catch {
    delete headers[name];
  }
}
