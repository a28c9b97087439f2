/** The site map (https://www.sitemaps.org/protocol.html): an index of parts, of which one may have 50,000 addresses. */
import { create } from "xmlbuilder2";
import { addressIn, defaultLanguage, type Language } from "../words/languages.ts";
import { absolute } from "./absolute.ts";
import { languageLinks } from "./language-links.ts";

export interface MappedPage {
  path: string;
  /** The day of its last change. */
  modified: string;
  /** Only a line of a list is about it. */
  isIdle?: boolean;
}

export interface SiteMapPart {
  /** Below `/sitemap/`, without its ending: "meetings", "meetings-2", in Armenian "hy-meetings". */
  name: string;
  language: Language;
  /** By their paths without the prefix of the language. */
  pages: MappedPage[];
}

/** So few that a search engine that looks for what is new reads little else. */
const mostInPart = 5000;

const namespaces = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
  "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
};

const begun = () => create({ version: "1.0", encoding: "UTF-8" });

/** The pages of one kind in one language as one part, or as several: the first keeps the name. */
export function partsOf(
  name: string,
  pages: MappedPage[],
  language: Language = defaultLanguage,
  most = mostInPart,
): SiteMapPart[] {
  const told = language === defaultLanguage ? name : `${language}-${name}`;
  return Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    name: index === 0 ? told : `${told}-${index + 1}`,
    language,
    pages: pages.slice(index * most, (index + 1) * most),
  }));
}

export const partPath = ({ name }: SiteMapPart) => `/sitemap/${name}.xml`;

/** What of days comes last. */
const latest = (pages: MappedPage[]) => pages.reduce((last, { modified }) => (modified > last ? modified : last), "");

export function siteMapIndex(parts: SiteMapPart[]): string {
  const root = begun().ele("sitemapindex", { xmlns: namespaces.xmlns });
  for (const part of parts) {
    const element = root.ele("sitemap");
    element.ele("loc").txt(absolute(partPath(part)));
    element.ele("lastmod").txt(latest(part.pages));
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

/** Every page has a picture of its map, or, where it has none, of what the atlas is about. */
const pictureOf = (path: string) => (path === "/" ? "/social" : `/social${path}`);

/** Each page with the same in all other languages. */
export function siteMap({ language, pages }: SiteMapPart): string {
  const told = (address: string) => absolute(addressIn(language, address));
  const root = begun().ele("urlset", namespaces);
  for (const { path, modified, isIdle } of pages) {
    const element = root.ele("url");
    element.ele("loc").txt(told(path));
    for (const [hreflang, address] of Object.entries(languageLinks(path)))
      element.ele("xhtml:link", { rel: "alternate", hreflang, href: absolute(address) });
    element
      .ele("image:image")
      .ele("image:loc")
      .txt(told(pictureOf(path)));
    element.ele("lastmod").txt(modified);
    if (isIdle) element.ele("priority").txt("0.2");
  }
  return `${root.end({ prettyPrint: true })}\n`;
}
