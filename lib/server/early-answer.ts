import type { IncomingMessage } from "node:http";
import { type Answer, plainAnswer } from "./answer.ts";
import { unmetCondition } from "./conditions.ts";
import { decodableUrl } from "./decodable.ts";
import { hostFault } from "./hosts.ts";
import { refusal } from "./methods.ts";
import { originForm, tooLong } from "./request-target.ts";
import { withoutUnreadableState } from "./router-state.ts";
import { servedFile } from "./served-file.ts";

const conditions = ["range", "if-match", "if-unmodified-since"] as const;

/** Every host that a request names: of several Node shows the first alone. Before HTTP/1.1 none was named. */
function hostsOf({ rawHeaders, httpVersion }: IncomingMessage): string[] {
  const hosts = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === "host");
  return hosts.length === 0 && httpVersion === "1.0" ? ["localhost"] : hosts;
}

function fileAnswer({ url = "/", headers }: IncomingMessage): Answer | undefined {
  if (conditions.every((name) => headers[name] === undefined)) return undefined;
  const file = servedFile(url.split("?")[0] ?? "");
  return file && unmetCondition(headers, file);
}

/** Data of pages in Next's older form, which this site has none of: Next would draw the page for it, here and past every lane. */
function dataAnswer(target: string): Answer | undefined {
  const path = decodeURIComponent(new URL(`http://localhost${target}`).pathname).replace(/[/\\]+/g, "/");
  return path.startsWith("/_next/data/") ? plainAnswer(404, "There is no such data.") : undefined;
}

/**
 * The answer to a request that Next would answer with 500 or only after long work, or undefined where Next is to be asked:
 * then the request has an address that it can read.
 */
export function earlyAnswer(request: IncomingMessage): Answer | undefined {
  const refused = refusal(request.method, request.url) ?? hostFault(hostsOf(request));
  if (refused) return refused;
  const target = originForm(request.url ?? "/", request.headers.host);
  if (typeof target !== "string") return target;
  const long = tooLong(target);
  if (long) return long;
  request.url = decodableUrl(target);
  withoutUnreadableState(request.headers);
  return dataAnswer(request.url) ?? fileAnswer(request);
}
