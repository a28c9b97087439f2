/**
 * `npm run translations`: what there is of the atlas in each language, and where a translation does not agree with its English in numbers,
 * quotations, people or the words of the glossary; exits with 1 where one does not. `npm run translations -- stamp` first writes into each translation that has no `of`
 * yet by which English it was made. `npm run translations -- todo hy` prints the texts that Armenian lacks, as a file has them.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentIn } from "../lib/content/content-folder.js";
import { readContent } from "../lib/content/load.ts";
import { judged } from "../lib/content/translations/judged.ts";
import { proseOf } from "../lib/content/translations/translatable.ts";
import { readTranslations, textHash } from "../lib/content/translations/translation-files.ts";
import { isLanguage, otherLanguages } from "../lib/words/languages.ts";

const content = contentIn();

function stamp(): void {
  const prose = proseOf(readContent(content));
  for (const language of otherLanguages) {
    const folder = path.join(content, "i18n", language);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
    for (const file of files) {
      const location = path.join(folder, file);
      const json = JSON.parse(readFileSync(location, "utf8")) as { texts: Record<string, { of?: string }> };
      const name = file.slice(0, -".json".length).replaceAll(path.sep, "/");
      for (const [place, text] of Object.entries(json.texts)) {
        const english = prose.get(`${name}#${place}`);
        if (text.of === undefined && english !== undefined) json.texts[place] = { of: textHash(english), ...text };
      }
      writeFileSync(location, `${JSON.stringify(json, null, 2)}\n`);
    }
  }
}

function todo(language: string | undefined): void {
  if (!isLanguage(language) || language === "en") throw new Error(`Name one of ${otherLanguages.join(", ")}.`);
  const known = readTranslations(content, language);
  const missing = [...proseOf(readContent(content))].filter(
    ([key]) => !known.has(key) && !key.startsWith("phrases#person/"),
  );
  console.log(JSON.stringify(Object.fromEntries(missing), null, 2));
}

function report(): boolean {
  const all = otherLanguages.map((language) => ({ language, ...judged(content, language) }));
  for (const { language, faults, unknown } of all) {
    for (const { key, faults: found } of faults) console.log(`${language} ${key}: ${found.join("; ")}`);
    for (const key of unknown) console.log(`${language} ${key}: the content has no such text`);
  }
  for (const { language, counts, faults, unknown } of all) {
    const states = Object.entries(counts).map(([state, count]) => `${count} ${state}`);
    console.log(`${language}: ${states.join(", ")}; ${faults.length + unknown.length} to look at`);
  }
  return all.every(({ faults, unknown }) => faults.length + unknown.length === 0);
}

const [command, language] = process.argv.slice(2);
if (command === "stamp") stamp();
if (command === "todo") todo(language);
else process.exitCode = report() ? 0 : 1;
