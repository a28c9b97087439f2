/** What a page in another language must not say in English, unless it says that it is English. */
import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { siteFolder } from "../../lib/content/files.ts";
import { readContent } from "../../lib/content/load.ts";
import { readGlossary } from "../../lib/content/translations/glossary-file.ts";
import { proseOf } from "../../lib/content/translations/translatable.ts";
import { readTranslations } from "../../lib/content/translations/translation-files.ts";
import type { OtherLanguage } from "../../lib/words/languages.ts";

export interface English {
  /** Texts that stand alone, and that are none in the language. */
  alone: string[];
  /** Texts that may stand within others: titles, sources, licences, corrections, terms. */
  within: string[];
  /** Names that are English and no text of ours: who published what. */
  names: string[];
}

const { contentDir } = siteFolder();
const content = readContent(contentDir);
const publishers = new Set(content.publishers.map(({ name }) => name));
/** Texts of ours: not the names of people. */
const prose = [...proseOf(content)].flatMap(([key, text]) => (key.startsWith("phrases#person/") ? [] : [text]));
const hasWords = (text: string) => /\S{2} \S{2}/.test(text) && /[a-z]{3}/.test(text);
const longestFirst = (texts: Iterable<string>) => [...new Set(texts)].toSorted((a, b) => b.length - a.length);

function messages(language: OtherLanguage): string[] {
  const folder = "lib/words/messages";
  const read = (of: string, file: string): Record<string, string> =>
    JSON.parse(readFileSync(`${folder}/${of}/${file}`, "utf8"));
  return readdirSync(`${folder}/en`).flatMap((file) => {
    const told = new Set(Object.values(read(language, file)));
    return Object.values(read("en", file)).filter((text) => /^[A-Z][^{}<>]{3,}$/.test(text) && !told.has(text));
  });
}

/** Titles of all pages that anything in the content stands on, whatever it is a part of. */
function referenceTitles(of: unknown): string[] {
  if (typeof of !== "object" || of === null) return [];
  const own = "url" in of && "title" in of && !("language" in of) ? [String(of.title)] : [];
  return [...own, ...Object.values(of).flatMap(referenceTitles)];
}

const articleTexts = content.articles
  .filter(({ language }) => language === "en")
  .flatMap(({ title, excerpts }) => [title, ...excerpts.map(({ exact }) => exact)]);

/** The forms of a term as its line in the glossary has them: "truce, ceasefire (as a fact)". */
const formsOf = (term: string) =>
  term
    .replace(/\([^)]*\)/g, "")
    .split(/[,/;]/)
    .map((form) => form.trim());

/** All English that a page in the language may have without saying so by mistake. */
export function englishFor(language: OtherLanguage): English {
  const told = new Set([...readTranslations(contentDir, language).values()].map(({ says }) => says));
  const inEnglish = (texts: string[]) =>
    longestFirst(texts.filter((text) => hasWords(text) && !told.has(text) && !publishers.has(text)));
  return {
    alone: inEnglish([...messages(language), ...prose]),
    within: inEnglish([
      ...articleTexts,
      ...referenceTitles(content),
      ...content.layers.flatMap(({ source, licence, legend, accuracy }) => [source, licence, legend, accuracy]),
      ...content.publishers.flatMap(({ about }) => about ?? []),
      ...content.changes.flatMap(({ said, says, why }) => [said, says, why]),
      ...readGlossary(contentDir).flatMap(({ en }) => formsOf(en)),
    ]),
    names: longestFirst([...publishers].filter(hasWords)),
  };
}

/** Words of every English sentence that are none in the other languages of the atlas. */
const small = "the of and with from by for was were that which this are to their it its not".split(" ");

/**
 * Texts of a page, folded ones too, and names for those who do not see it, that are in English although nothing around them
 * says so. A text is English that is one of those known, or has a title or term among them in it, or has two of the small
 * words of English sentences; beside another script also three words in a row.
 */
export function textsInEnglish(page: Page, english: English): Promise<string[]> {
  return page.evaluate(
    ({ alone, within, names, small }) => {
      const own = document.documentElement.lang;
      const ofLatin = ["az", "fr"].includes(own);
      const known = new Set(alone);
      // Not in capitals: licences are called BY.
      const either = small.map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`);
      const smallWord = new RegExp(`(?<![\\p{L}’'-])(?:${either.join("|")})(?![\\p{L}’'-])`, "gu");
      const found = new Set<string>();
      const withoutNames = (text: string) =>
        names.reduce((rest, name) => rest.replaceAll(name, "·"), text).replace(/\S*(?:\/\/|[\w-]\.[a-z])\S*/g, "·");
      const isEnglish = (text: string) => {
        if (!/[A-Za-z]{2}/.test(text)) return false;
        if (known.has(text)) return true;
        const rest = withoutNames(text);
        if (within.some((one) => rest.includes(one))) return true;
        if ((rest.match(smallWord) ?? []).length > 1) return true;
        return !ofLatin && /[A-Za-z]+ [a-z]{2,} [a-z]{2,}/.test(rest);
      };
      const isMarked = (element: Element) => element.closest("[lang]")?.getAttribute("lang") !== own;
      const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement: around } = node;
        if (!around || around.closest("script, style, noscript, template, code") || isMarked(around)) continue;
        const text = plain(node.textContent);
        if (isEnglish(text)) found.add(`${around.tagName}: ${text.slice(0, 80)}`);
      }
      for (const element of document.querySelectorAll("[aria-label], [title], [alt], [placeholder]"))
        for (const name of ["aria-label", "title", "alt", "placeholder"]) {
          const text = plain(element.getAttribute(name));
          if (known.has(text) && !isMarked(element)) found.add(`${element.tagName} ${name}: ${text.slice(0, 80)}`);
        }
      return [...found];
    },
    { ...english, small },
  );
}
