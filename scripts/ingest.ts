/**
 * `npm run ingest -- FILE`: reads an article (.txt, .html, .pdf) against the atlas, shows sentence by sentence what was found, and
 * writes drafts of it and of what the atlas lacks. Safe to run twice; what an editor has changed is left alone.
 * Exit code 1 when nothing could be read or written.
 */
import { gazetteerOf } from "../lib/reading/gazetteer.ts";
import { readText } from "../lib/reading/read-text.ts";
import { english } from "../lib/words/catalogue.ts";
import { terminalOf } from "./ingest/ingest-table.ts";
import { runIngest } from "./ingest/run-ingest.ts";
import { today } from "./new/write-new.ts";
import { report } from "./outcome.ts";
import { readEnvFiles } from "./read-env-files.ts";

readEnvFiles();
report(
  runIngest(process.argv.slice(2), {
    gazetteerOf,
    readText: (text, gazetteer, given) => readText(text, gazetteer, given, english),
    terminal: terminalOf(process.stdout),
    say: (step) => console.error(`… ${step}`),
    today: today(),
  }),
);
