/** The search of the site, for browsers that offer it beside their own (https://github.com/dewitt/opensearch, OpenSearch 1.1). */
import { create } from "xmlbuilder2";
import type { Words } from "../words/words.ts";
import { absolute } from "./absolute.ts";

export const openSearchType = "application/opensearchdescription+xml";

/** The most that the standard leaves room for: in a name and in a description, in letters. */
const most = { name: 16, description: 1024 };

/** Of a longer name its first words. */
function shortName(name: string): string {
  const words = name.split(" ");
  while (words.join(" ").length > most.name && words.length > 1) words.pop();
  return words.join(" ").slice(0, most.name);
}

export function openSearch(name: string, words: Words): string {
  const description = words("metadata.search", { site: name });
  return create({ version: "1.0", encoding: "UTF-8" })
    .ele("http://a9.com/-/spec/opensearch/1.1/", "OpenSearchDescription")
    .ele("ShortName")
    .txt(shortName(name))
    .up()
    .ele("LongName")
    .txt(name)
    .up()
    .ele("Description")
    .txt(description.slice(0, most.description))
    .up()
    .ele("InputEncoding")
    .txt("UTF-8")
    .up()
    .ele("Language")
    .txt(words.language)
    .up()
    .ele("Image", { width: "192", height: "192", type: "image/png" })
    .txt(absolute("/icons/icon-192.png"))
    .up()
    .ele("Url", { type: "text/html", template: `${absolute(words.to("/search"))}?q={searchTerms}` })
    .up()
    .ele("Url", { type: openSearchType, rel: "self", template: absolute(words.to("/opensearch.xml")) })
    .up()
    .end({ prettyPrint: true });
}
