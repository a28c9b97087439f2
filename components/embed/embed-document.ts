/** A page as an embed: a whole document without React or Next, complete without a script. */
import { shapesOf, stageMarkup, stageSymbols } from "@/components/map/drawn/stage-markup.ts";
import { placeMarkup } from "@/components/ui/entry-row-markup.ts";
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { kindMarkup } from "@/components/ui/kind-markup.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { dateWithLimit } from "@/lib/atlas/known-until.ts";
import { defaultLanguage } from "@/lib/atlas/names/label-language.ts";
import type { EmbedLook } from "@/lib/embed/embed-address.ts";
import { embedScriptPath } from "@/lib/embed/embed-script.ts";
import { absolute } from "@/lib/site/absolute.ts";
import { siteName } from "@/lib/site/metadata.ts";
import type { PageView } from "@/lib/view/page-view.ts";
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
export function wholeDocument({ title, theme, canonical, sheets, script, body }: Whole): string {
  return [
    `<!DOCTYPE html><html lang="en"${theme === "auto" ? "" : ` data-theme="${theme}"`}><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<meta name="color-scheme" content="${theme === "auto" ? "light dark" : theme}">`,
    `<link rel="canonical" href="${escapeHtml(absolute(canonical))}">`,
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`),
    `${script ? `<script src="${script}" async></script>` : ""}</head>`,
    `${body}</html>\n`,
  ].join("");
}

function factsMarkup({ facts }: EmbedContent): string {
  if (facts.length === 0) return "";
  const words = facts.map((fact) => {
    const text = escapeHtml(fact.words.join(" · "));
    return fact.kind ? `<b data-kind="${fact.kind}">${kindMarkup(fact.kind)}${text}</b>` : `<span>${text}</span>`;
  });
  return `<p class="embed-facts">${words.join(" ")}</p>`;
}

/** A place under its name or names, each in its language. */
const titleMarkup = ({ about, title }: EmbedContent, names: PageView["names"]) =>
  about.what === "place" ? placeMarkup(about.place, names ?? defaultLanguage) : escapeHtml(title);

function mapsMarkup(atlas: Atlas, content: EmbedContent, theme: EmbedLook["theme"]): string {
  const { views, path, query } = content;
  const drawn = views.map((view) => ({ view, symbols: stageSymbols(atlas, view) }));
  const symbols = drawn.flatMap((one) => one.symbols);
  const figures = drawn.map(({ view, symbols: own }) => {
    const date = view.on && dateWithLimit(view.on, atlas.decisions.knownUntil);
    const alt = `Map${date ? ` of ${date}` : ""}: ${view.title}`;
    const stage = stageMarkup({ atlas, view, symbols: own, theme, path, address: query, alt });
    const caption = date ? `<figcaption>${escapeHtml(date)}</figcaption>` : "";
    return `<figure class="embed-map">${stage}${caption}</figure>`;
  });
  return `${shapesOf(symbols)}<div class="embed-maps">${figures.join("")}</div>${legendMarkup(legendItems(atlas, views, symbols))}`;
}

/** What the map stands on, how far the record reaches, and the way to the atlas at this very view. */
function footMarkup(content: EmbedContent, hasMap: boolean): string {
  const { path, query } = content;
  const address = escapeHtml(path + query);
  const words = footWords(content, hasMap);
  const shown = absolute(path).replace(/^https?:\/\/|\/$/g, "");
  return (
    `<footer class="embed-foot"><p class="embed-more"><a href="${address}" target="_blank" rel="noopener">` +
    `${hasMap ? "Explore the map in" : "Read on in"} ${escapeHtml(siteName())}</a> <span>${escapeHtml(shown)}</span></p>` +
    `<p>${escapeHtml(words)}</p></footer>`
  );
}

/** The document. A page without a map shows its words, whatever is asked for. */
export function embedDocument(atlas: Atlas, content: EmbedContent, { theme, show }: EmbedLook): string {
  const { views, path, query, title } = content;
  const hasMap = views.length > 0 && show !== "quotation";
  const hasWords = show !== "map" || !hasMap;
  const accent = content.facts.find(({ kind }) => kind)?.kind;
  const body =
    `<body class="embed" data-maps="${hasMap ? views.length : 0}" data-words="${hasWords}">` +
    `<header class="embed-head">${factsMarkup(content)}<h1><a href="${escapeHtml(path + query)}" target="_blank" rel="noopener">` +
    `${titleMarkup(content, views[0]?.names)}</a></h1></header>` +
    `${hasMap ? mapsMarkup(atlas, content, theme) : ""}` +
    `${hasWords ? `<main class="embed-words"${accent ? ` data-kind="${accent}"` : ""}>${quotationMarkup(content)}</main>` : ""}` +
    `${footMarkup(content, hasMap)}</body>`;
  return wholeDocument({
    title: `${title} · ${siteName()}`,
    theme,
    canonical: path,
    sheets: [embedSheetPath],
    script: embedScriptPath,
    body,
  });
}

/** Where no page is: it says so in the frame, with the way to the atlas. */
export function missingEmbed({ theme }: EmbedLook): string {
  const body =
    '<body class="embed" data-maps="0" data-words="true"><main class="embed-words"><div class="embed-text"><p>What stood here is no page of the atlas, or no longer.</p></div></main>' +
    `<footer class="embed-foot"><p class="embed-more"><a href="/" target="_blank" rel="noopener">${escapeHtml(siteName())}</a></p></footer></body>`;
  return wholeDocument({
    title: `No such page · ${siteName()}`,
    theme,
    canonical: "/",
    sheets: [embedSheetPath],
    script: embedScriptPath,
    body,
  });
}
