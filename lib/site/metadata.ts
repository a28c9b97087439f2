import type { Metadata } from "next";
import { loadAtlas } from "../content/load.ts";
import { pageFormatsOf } from "../exports/formats.ts";
import type { Listed } from "../exports/page-files/listed.ts";
import { pageFilePath } from "../exports/page-files/page-file.ts";
import { defaultLanguage, type Language } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { absolute } from "./absolute.ts";
import { languageLinks } from "./language-links.ts";
import { siteUrl } from "./site-url.ts";
import { socialPath } from "./social-path.ts";

/** The name of the site, as each language has it. */
export const siteName = (language: Language = defaultLanguage) => loadAtlas(language).decisions.title;

/** What all pages have in common. */
export const siteMetadata = (language: Language = defaultLanguage): Metadata => ({
  metadataBase: new URL(siteUrl()),
  title: { default: siteName(language), template: `%s · ${siteName(language)}` },
});

/** Of an address without a page. */
export const missingMetadata = (words: Words): Metadata => ({
  title: words("metadata.missing"),
  robots: { index: false, follow: true },
});

/** The feed of a page, for the programs that readers follow sites with: in each format. `name`: below `/feeds/`. */
const feedLinks = (name: string, words: Words) => ({
  "application/atom+xml": words.to(`/feeds/${name}.atom`),
  "application/feed+json": words.to(`/feeds/${name}.json`),
});

/** What the page lists as data, in each format that has room for it. `query`: with its question mark. */
function fileLinks(path: string, listed: Listed | undefined, query: string, words: Words) {
  return Object.fromEntries(
    pageFormatsOf(listed).map(({ mediaType, extension }) => [
      mediaType.split(";")[0],
      words.to(pageFilePath(path, extension, query)),
    ]),
  );
}

/** How other programs show the page, with its view: `/oembed`. */
const oembedLink = (path: string, query: string, words: Words) => ({
  "application/json+oembed": `/oembed?url=${encodeURIComponent(absolute(words.to(path)) + (query && `?${query}`))}`,
});

/** A part of a long list. */
interface InParts {
  number: number;
  count: number;
}

/** "Meetings, part 2 of 38" */
const titleOf = (title: string, parts: InParts | undefined, words: Words) =>
  parts && parts.number > 1 ? words("metadata.partOf", { title, number: parts.number, count: parts.count }) : title;

/**
 * Title, description, canonical link and preview picture of a page. `path` starts with a slash and has no parameters;
 * `shown` says what the picture's map shows; `query` is the view in the address, if any: the picture shows it, the canonical
 * link leaves it out. `files`: what in the address changes what the page lists, as a query with its question mark.
 */
export function pageMetadata(
  page: {
    title: string;
    description: string;
    path: string;
    unlisted?: boolean;
    feed?: string;
    listed?: Listed;
    parts?: InParts;
  },
  shown: string,
  query: string,
  files: string,
  words: Words,
): Metadata {
  const { description, path, parts } = page;
  const title = titleOf(page.title, parts, words);
  const types = {
    ...(page.feed && feedLinks(page.feed, words)),
    ...fileLinks(path, page.listed, files, words),
    ...oembedLink(path, query, words),
  };
  const url = words.to(socialPath(path, query));
  const alt = shown ? words("metadata.onTheMapShowing", { title, shown }) : words("metadata.onTheMap", { title });
  const images = [{ url, width: 1200, height: 630, alt, type: "image/png" }];
  const address = words.to(path);
  return {
    title: path === "/" ? { absolute: title } : title,
    description,
    alternates: { canonical: address, ...(!page.unlisted && { languages: languageLinks(path) }), types },
    ...(page.unlisted && { robots: { index: false, follow: true } }),
    openGraph: {
      title,
      description,
      url: address,
      siteName: siteName(words.language),
      type: "article",
      locale: words.language,
      images,
    },
    twitter: { card: "summary_large_image", title, description, images },
  };
}

/** What previews have room for, in characters; search engines show the first 160. */
export const mostInPreview = 250;

/** The first words of a text, at most `length` characters, cut between words. */
export function shorten(text: string, length = 160): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, length - 1)
    .replace(/\s+\S*$/, "")
    .replace(/[,;:–—]$/, "")}…`;
}
