/** The site's content, read once per process. */
import { type Atlas, type AtlasContent, buildAtlas } from "../atlas/atlas.ts";
import { buildYear } from "../atlas/dates/time-range.ts";
import { Publishers } from "../atlas/publishers.ts";
import { Layers } from "../atlas/schema/layer-schema.ts";
import { Places } from "../atlas/schema/place-schema.ts";
import { wordsIn } from "../words/catalogue.ts";
import { defaultLanguage, type Language } from "../words/languages.ts";
import { problemsOf } from "./check/apply.ts";
import { type Draft, readDraft } from "./check/draft.ts";
import { withoutDrafts } from "./check/drafts.ts";
import { formRules } from "./check/form-rules.ts";
import { formatProblems } from "./check/problem.ts";
import { whileUnchanged } from "./development/while-unchanged.ts";
import { contentMadeFrom } from "./made-from.ts";
import { ofProcess } from "./of-process.ts";
import { withTitles } from "./translations/composed-titles.ts";
import { namesIn } from "./translations/people-names.ts";
import { toldContent } from "./translations/told-content.ts";
import { readTranslations } from "./translations/translation-files.ts";

type Drafts = "with-drafts" | "no-drafts";

/** The days on which the list files were last changed. The content must have passed the rules of form. */
function modifiedLists({ files }: Draft) {
  const list = (kind: "places" | "layers" | "publishers") => {
    const content = files.find((file) => file.kind === kind)?.content;
    return content && "json" in content ? content.json : undefined;
  };
  return {
    places: Places.parse(list("places")).modified,
    layers: Layers.parse(list("layers")).modified,
    publishers: Publishers.parse(list("publishers")).modified,
  };
}

/**
 * Reads a content folder. `year`: the one that an open timeline is reckoned from. Drafts are left out unless they are asked for.
 * Throws one Error that lists everything that does not fit the schema.
 */
export function readAtlas(
  contentDir: string,
  year = buildYear(),
  drafts: Drafts = "no-drafts",
  language: Language = defaultLanguage,
): Atlas {
  const content = readContent(contentDir, drafts);
  const words = wordsIn(language);
  if (language === defaultLanguage) return buildAtlas(content, year, words);
  const translations = new Map([...readTranslations(contentDir, language), ...namesIn(content.people, language)]);
  const told = toldContent(content, translations);
  return buildAtlas(withTitles(told.content, words), year, words, told.states);
}

/** What a content folder holds. Throws as `readAtlas` does. */
export function readContent(contentDir: string, drafts: Drafts = "no-drafts"): AtlasContent {
  const whole = readDraft(contentDir);
  const draft = drafts === "with-drafts" ? whole : withoutDrafts(whole);
  const problems = problemsOf(whole, formRules);
  if (problems.length > 0) throw new Error(`The content does not fit the schema:\n${formatProblems(problems)}`);
  const [decisions] = draft.decisions;
  if (!decisions) throw new Error("The content has no atlas.json");
  return {
    decisions: decisions.value,
    articles: draft.articles.map(({ value }) => value),
    entries: draft.entries.map(({ value }) => value),
    places: draft.places.map(({ value }) => value),
    layers: draft.layers.map(({ value }) => value),
    layerGroups: draft.layerGroups.map(({ value }) => value),
    publishers: draft.publishers.map(({ value }) => value),
    tours: draft.tours.map(({ value }) => value),
    spellings: draft.spellings.map(({ value }) => value),
    redirects: draft.redirects.map(({ value }) => value),
    changes: draft.changes.map(({ value }) => value),
    people: draft.people.map(({ value }) => value),
    modified: modifiedLists(draft),
  };
}

/** The atlas of the content that the site is made from, in a language. Throws as `readAtlas` does. */
export function loadAtlas(language: Language = defaultLanguage): Atlas {
  const folder = contentMadeFrom();
  const read = (drafts: Drafts) => readAtlas(folder, buildYear(), drafts, language);
  if (process.env.NODE_ENV !== "development") return ofProcess(`atlas ${language}`, () => read("no-drafts"));
  // while developing, an editor's change must show without a restart, and so must what is not finished
  return whileUnchanged(`atlas ${language}`, folder, () => read("with-drafts"));
}
