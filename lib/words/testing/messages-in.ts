/** All messages as they are written, for the tests that compare languages. Nothing ships it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Language } from "../languages.ts";

export const folderOf = (language: Language) => new URL(`../messages/${language}/`, import.meta.url).pathname;

/** All messages of a language as [key, text]. */
export function messagesIn(language: Language): [key: string, text: string][] {
  const folder = folderOf(language);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.flatMap((file) => {
    const messages: Record<string, string> = JSON.parse(readFileSync(folder + file, "utf8"));
    const area = file.replace(/\.json$/, "");
    return Object.entries(messages).map(([name, text]): [string, string] => [`${area}.${name}`, text]);
  });
}
