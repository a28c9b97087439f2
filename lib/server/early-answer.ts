import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer.ts";
import { unmetCondition } from "./conditions.ts";
import { refusal } from "./methods.ts";
import { servedFile } from "./served-file.ts";

const conditions = ["range", "if-match", "if-unmodified-since"] as const;

/** The answer to a request that Next would answer with 500, or undefined where Next is to be asked. */
export function earlyAnswer({ method, url = "/", headers }: IncomingMessage): Answer | undefined {
  const refused = refusal(method);
  if (refused || conditions.every((name) => headers[name] === undefined)) return refused;
  const file = servedFile(url.split("?")[0] ?? "");
  return file && unmetCondition(headers, file);
}
