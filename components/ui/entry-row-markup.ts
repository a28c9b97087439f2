/** A row of a list of entries, as one string: as elements it would be sent twice as long, and the timeline has some 250. */

import { type Atlas, entryPath, excerptsOf } from "@/lib/atlas/atlas.ts";
import { referencesOf } from "@/lib/atlas/attribution.ts";
import { dateTimeAttribute, formatDate } from "@/lib/atlas/dates/dates.ts";
import { kindWord } from "@/lib/atlas/kinds.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { labelParts, nameSeparator, placeLabel } from "@/lib/atlas/names/names.ts";
import { remoteWords } from "@/lib/atlas/remote.ts";
import type { Entry, Meeting } from "@/lib/atlas/schema/entry-schema.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import type { Words } from "@/lib/words/words.ts";
import { escapeHtml } from "./escape-html.ts";
import { kindMarkup } from "./kind-markup.ts";

interface Row {
  atlas: Atlas;
  names: LabelLanguage;
  /** Who met, in the words of `whoMetAmong`: the row then tells the outcome of a meeting, not its title. */
  whoMet?: ((meeting: Meeting) => string) | undefined;
  /** The place whose page this is: rows do not repeat it. */
  here?: string | undefined;
}

/** In a narrow column a date breaks before its year or after the dash of a range, not between day and month. */
const inColumn = (date: string) => date.replace(/(?<=\d) (?=[A-Z])/g, "\u00a0").replaceAll(" – ", "\u00a0– ");

/** The name or names of a place, each in its language. */
export function placeMarkup(place: Place, names: LabelLanguage, words: Words): string {
  const parts = labelParts(place, names).map(({ text, lang }) =>
    lang === words.language ? escapeHtml(text) : `<span lang="${lang}">${escapeHtml(text)}</span>`,
  );
  return parts.join(nameSeparator);
}

/** Where it was, or how it was held; "" where the title says so, or where the page is about that place. */
function whereMarkup(entry: Entry, { atlas, names, here, whoMet }: Row): string {
  const title = whoMet && entry.kind === "meeting" ? "" : entry.title;
  const remote = remoteWords(entry, atlas.words);
  if (remote) return title.includes(remote) ? "" : remote;
  const place = atlas.place(entry.places[0] ?? "");
  return place && place.id !== here && !title.includes(placeLabel(place)) ? placeMarkup(place, names, atlas.words) : "";
}

/** Who convened a meeting. Of one whose convener is another or not known the row says nothing; its page does. */
const hostOf = (entry: Entry, words: Words) =>
  entry.kind === "meeting" && entry.mediator !== "other" ? escapeHtml(words(`terms.mediator.${entry.mediator}`)) : "";

/** What an entry stands on: a quotation, or how many links. */
function evidenceOf(entry: Entry, words: Words): string {
  if (excerptsOf(entry).length > 0) return escapeHtml(words("ui.row.quotation"));
  const count = referencesOf(entry).length;
  return count > 0 ? escapeHtml(words("ui.row.links", { count })) : "";
}

const dotted = (parts: string[]) => parts.filter(Boolean).join("\u00a0· ");

/** The first sentence, which is the link, and what follows it. */
export function firstSentence(text: string): [first: string, rest: string] {
  const end = /[.!?](?= [\p{Lu}“])/u.exec(text);
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 1)] : [text, ""];
}

const linkMarkup = (entry: Entry, text: string, words: Words) =>
  `<a href="${words.to(entryPath(entry))}">${escapeHtml(text)}</a>`;

/** Title first, then in soft words what it does not say. */
function titledMarkup(entry: Entry, row: Row): string {
  const { words } = row.atlas;
  const evidence = row.whoMet || excerptsOf(entry).length > 0 ? evidenceOf(entry, words) : "";
  const about = dotted([whereMarkup(entry, row), hostOf(entry, words), evidence]);
  return linkMarkup(entry, entry.title, words) + (about && ` <span class="soft">· ${about}</span>`);
}

/** Who met, where and under whom in soft words, then what came of it. */
function outcomeMarkup(meeting: Meeting, who: string, row: Row): string {
  const { words } = row.atlas;
  const about = dotted([
    escapeHtml(who),
    whereMarkup(meeting, row),
    hostOf(meeting, words),
    evidenceOf(meeting, words),
  ]);
  const [first, rest] = firstSentence(meeting.outcome);
  return `<span class="row-about">${about}</span> ${linkMarkup(meeting, first, words)}${escapeHtml(rest)}`;
}

export function entryRowMarkup(entry: Entry, row: Row): string {
  const { words } = row.atlas;
  const date = `<time datetime="${dateTimeAttribute(entry.date)}">${inColumn(formatDate(entry.date, words))}</time>`;
  const kind = `${kindMarkup(entry.kind)}<span class="visually-hidden">${words("ui.row.kind", { kind: kindWord(entry.kind, words) })} </span>`;
  const told =
    row.whoMet && entry.kind === "meeting" ? outcomeMarkup(entry, row.whoMet(entry), row) : titledMarkup(entry, row);
  const draft = entry.draft ? `<span class="warning">${words("ui.draft")} </span>` : "";
  return `<li data-places="${entry.places.join(" ")}">${date}<p>${kind}${draft}${told}</p></li>`;
}
