/** Reads labelled texts as a reader's text would be read, and scores what was found. */
import { existsSync } from "node:fs";
import path from "node:path";
import type { Article, Atlas } from "../../lib/atlas/atlas.ts";
import type { Gazetteer, Reading } from "../../lib/reading/findings.ts";
import { gazetteerOf } from "../../lib/reading/gazetteer.ts";
import { readText } from "../../lib/reading/read-text.ts";
import { english } from "../../lib/words/catalogue.ts";
import { excerptsProposed, labelledArticle } from "./article-labels.ts";
import { labelledTexts, labelsFolder } from "./labelled-text.ts";
import type { LabelledText } from "./labels.ts";
import type { Result } from "./results.ts";
import { classesRight, scoreOf } from "./scoring.ts";
import type { Tally } from "./span-tally.ts";

const unknownNames = ({ places, people }: Reading) =>
  places.filter(({ place }) => place === null).length + people.filter(({ person }) => person === null).length;

/** Entries by their titles. */
function titled(tally: Tally, gazetteer: Gazetteer): Tally {
  const inWords = (id: string) => `${gazetteer.entries.find((entry) => entry.id === id)?.title} (${id})`;
  return { ...tally, missed: tally.missed.map(inWords), extra: tally.extra.map(inWords) };
}

function resultOf(labelled: LabelledText, gazetteer: Gazetteer, article?: Article): Result {
  const { text, published } = labelled;
  const reading = readText(text, gazetteer, published === null ? {} : { published }, english);
  const score = scoreOf(labelled, reading);
  const asked = new Set(reading.beside.flatMap(({ verdict, entries }) => (verdict === "question" ? entries : [])));
  return {
    labelled,
    score: {
      ...score,
      duplicates: titled(score.duplicates, gazetteer),
      ...(article ? { sentences: excerptsProposed(article, text, reading) } : {}),
    },
    classes: classesRight(labelled, reading),
    askedAbout: score.duplicates.missed.filter((id) => asked.has(id)).length,
    languageRight: reading.language === labelled.language,
    unknownListed: unknownNames(reading),
  };
}

/** What is quoted from an article would tell at once what it is about: it is read as any other. */
const withoutQuotations = (atlas: Atlas): Gazetteer => ({ ...gazetteerOf(atlas), articles: [] });

/** The invented texts. */
export function readTexts(atlas: Atlas): Result[] {
  const gazetteer = withoutQuotations(atlas);
  return labelledTexts(labelsFolder).map((labelled) => resultOf(labelled, gazetteer));
}

/** The articles of the atlas whose texts lie in the folder; empty where it is not there. */
export function readArticles(atlas: Atlas, folder: string): Result[] {
  if (!existsSync(folder)) return [];
  const gazetteer = withoutQuotations(atlas);
  const folders = { articles: folder, labels: path.join(labelsFolder, "articles") };
  return atlas.articles.flatMap((article) => {
    const labelled = labelledArticle(atlas, article, folders);
    return labelled ? [resultOf(labelled, gazetteer, article)] : [];
  });
}
