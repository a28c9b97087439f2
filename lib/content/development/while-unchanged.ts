/** What is read of the content while the site is developed: anew once a file has changed, and not ten times for each page. */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { ofProcess } from "../of-process.ts";

/** Changes with every file of a folder that is saved, added, renamed or taken away. */
export function stateOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  const states = names.toSorted().map((name) => {
    // A file may go between the list and the look.
    const stats = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return `${name} ${stats?.mtimeMs ?? 0} ${stats?.size ?? 0}`;
  });
  return states.join("\n");
}

/** The value that was made of a folder, as long as nothing in it has changed. Throws as `make` does, which is then tried again. */
export function whileUnchanged<Value>(name: string, folder: string, make: () => Value): Value {
  const kept = ofProcess<{ state?: string; value?: Value }>(`in development: ${name}`, () => ({}));
  const state = `${folder}\n${stateOf(folder)}`;
  if (kept.state !== state) {
    kept.value = make();
    kept.state = state;
  }
  return kept.value as Value;
}
