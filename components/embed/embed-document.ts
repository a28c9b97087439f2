/** A page as an embed: a whole document without React or Next, complete without a script. */
import { shapesOf, stageMarkup, stageSymbols } from "@/components/map/drawn/stage-markup.ts";
import { placeMarkup } from "@/components/ui/entry-row-markup.ts";
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { kindMarkup } from "@/components/ui/kind-markup.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import type { EmbedLook } from "@/lib/embed/embed-address.ts";
import { embedScriptPath } from "@/lib/embed/embed-script.ts";
import { absolute } from "@/lib/site/absolute.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import type { Words } from "@/lib/words/words.ts";
import { type EmbedContent, footWords } from "./embed-content.ts";
import { legendItems, legendMarkup } from "./embed-legend.ts";
import { quotationMarkup } from "./embed-quotation.ts";

/** Where the sheet of embeds is served. */
export const embedSheetPath = "/embed.css";

interface Whole {
  title: string;
  theme: EmbedLook["theme"];
  canonical: string;
  sheets: string[];
  script?: string;
  /** With its tags. */
  body: string;
}

/** The frame of every document of ours that React does not write: `canonical` is the path of the page that it is of. */
export function wholeDocument({ title, theme, canonical, sheets, script, body }: Whole, words: Words): string {
  return [
    `<!DOCTYPE html><html lang="${words.language}"${theme === "auto" ? "" : ` data-theme="${theme}"`}><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<meta name="color-scheme" content="${theme === "auto" ? "light dark" : theme}">`,
    `<link rel="canonical" href="${escapeHtml(absolute(words.to(canonical)))}">`,
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`),
    `${script ? `<script src="${script}" async></script>` : ""}</head>`,
    `${body}</html>\n`,
  ].join("");
}

function factsMarkup({ facts }: EmbedContent): string {
  if (facts.length === 0) return "";
  const said = facts.map((fact) => {
    const text = escapeHtml(fact.words.join(" · "));
    return fact.kind ? `<b data-kind="${fact.kind}">${kindMarkup(fact.kind)}${text}</b>` : `<span>${text}</span>`;
  });
  return `<p class="embed-facts">${said.join(" ")}</p>`;
}

/** A place under its name or names, each in its language. */
const titleMarkup = ({ words, about, title }: EmbedContent, names: PageView["names"]) =>
  about.what === "place" ? placeMarkup(about.place, names ?? words.language, words) : escapeHtml(title);

function mapsMarkup(atlas: Atlas, content: EmbedContent, theme: EmbedLook["theme"]): string {
  const { words, views, path, query } = content;
  const drawn = views.map((view) => ({ view, symbols: stageSymbols(atlas, view) }));
  const symbols = drawn.flatMap((one) => one.symbols);
  const figures = drawn.map(({ view, symbols: own }) => {
    const { on, title } = view;
    const date = on && dateWithLimit(on, atlas.decisions.knownUntil, words);
    const alt = date ? words("embed.mapOf", { date, title }) : words("embed.map", { title });
    const stage = stageMarkup({ atlas, view, symbols: own, theme, path, address: query, alt });
    const caption = date ? `<figcaption>${escapeHtml(date)}</figcaption>` : "";
    return `<figure class="embed-map">${stage}${caption}</figure>`;
  });
  return `${shapesOf(symbols)}<div class="embed-maps">${figures.join("")}</div>${legendMarkup(legendItems(atlas, views, symbols), words)}`;
}

/** What the map stands on, how far the record reaches, and the way to the atlas at this very view. */
function footMarkup(content: EmbedContent, hasMap: boolean): string {
  const { words, site, path, query } = content;
  const address = escapeHtml(words.to(path + query));
  const shown = absolute(words.to(path)).replace(/^https?:\/\/|\/$/g, "");
  const way = hasMap ? words("embed.exploreMap", { site }) : words("embed.readOn", { site });
  return (
    `<footer class="embed-foot"><p class="embed-more"><a href="${address}" target="_blank" rel="noopener">` +
    `${escapeHtml(way)}</a> <span>${escapeHtml(shown)}</span></p>` +
    `<p>${escapeHtml(footWords(content, hasMap))}</p></footer>`
  );
}

/** The document. A page without a map shows its words, whatever is asked for. */
export function embedDocument(atlas: Atlas, content: EmbedContent, { theme, show }: EmbedLook): string {
  const { words, site, views, path, query, title } = content;
  const hasMap = views.length > 0 && show !== "quotation";
  const hasWords = show !== "map" || !hasMap;
  const accent = content.facts.find(({ kind }) => kind)?.kind;
  const body =
    `<body class="embed" data-maps="${hasMap ? views.length : 0}" data-words="${hasWords}">` +
    `<header class="embed-head">${factsMarkup(content)}<h1><a href="${escapeHtml(words.to(path + query))}" target="_blank" rel="noopener">` +
    `${titleMarkup(content, views[0]?.names)}</a></h1></header>` +
    `${hasMap ? mapsMarkup(atlas, content, theme) : ""}` +
    `${hasWords ? `<main class="embed-words"${accent ? ` data-kind="${accent}"` : ""}>${quotationMarkup(content)}</main>` : ""}` +
    `${footMarkup(content, hasMap)}</body>`;
  const sheets = [embedSheetPath];
  return wholeDocument(
    { title: `${title} · ${site}`, theme, canonical: path, sheets, script: embedScriptPath, body },
    words,
  );
}

/** Where no page is: it says so in the frame, with the way to the atlas. */
export function missingEmbed({ words, decisions }: Pick<Atlas, "words" | "decisions">, { theme }: EmbedLook): string {
  const site = decisions.title;
  const body =
    `<body class="embed" data-maps="0" data-words="true"><main class="embed-words"><div class="embed-text"><p>${escapeHtml(words("embed.missing"))}</p></div></main>` +
    `<footer class="embed-foot"><p class="embed-more"><a href="${words.to("/")}" target="_blank" rel="noopener">${escapeHtml(site)}</a></p></footer></body>`;
  const title = `${words("embed.missing.title")} · ${site}`;
  const sheets = [embedSheetPath];
  return wholeDocument({ title, theme, canonical: "/", sheets, script: embedScriptPath, body }, words);
}
