import type { Answer } from "./exchange.ts";
import { mark } from "./hostile.ts";

const shown = new RegExp(
  [
    `<script>alert\\("${mark}`,
    `<script>${mark}`,
    `<img src=x onerror=${mark}`,
    `<svg onload=${mark}`,
    `<x ${mark}`,
    `\\b(href|src|action|formaction|data)="javascript:${mark}`,
  ].join("|"),
  "i",
);

/** Types that a browser reads as markup; all else comes with "nosniff". */
const isMarkup = (type = "") => /html|svg|xml/.test(type);

/** Whether an address leads to another host than the one that was asked. */
function leadsAway(location: string, origin: string): boolean {
  return !URL.canParse(location, origin) || new URL(location, origin).origin !== origin;
}

/** What is wrong with an answer, whatever was asked. `origin`: the server's own. */
export function faultsOf({ status, headers, body, ended }: Answer, origin: string): string[] {
  const location = headers.get("location");
  const faults = {
    "no answer": ended && status === 0,
    "no end": !ended,
    // 501: oEmbed has no answer in the format that is asked for
    [`status ${status}`]: status >= 500 && status !== 501,
    "markup of the request in the page": isMarkup(headers.get("content-type")) && shown.test(body),
    "a header of the request in the answer": headers.has("x-injected"),
    [`leads to ${location}`]: location !== undefined && leadsAway(location, origin),
    "no security headers": status > 0 && !headers.has("content-security-policy"),
  };
  return Object.entries(faults).flatMap(([fault, found]) => (found ? [fault] : []));
}
