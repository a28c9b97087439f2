import type { Publisher } from "../../../atlas/publishers.ts";
import { english } from "../../../words/catalogue.ts";
import type { Rule } from "../rule.ts";

/** The ranks that a kind may have. */
const ranksOf: Record<Publisher["kind"], readonly Publisher["rank"][]> = {
  official: [1],
  intergovernmental: [1],
  agency: [2, 3],
  newsroom: [2, 3],
  institute: [2, 3],
  partisan: [3],
  "community-copy": [4],
};

const meant = (rank: Publisher["rank"]) => `${rank} (${english(`terms.rank.${rank}`)})`;

/** Rank and kind say the same: an official text is never ranked as a newspaper. */
export const publisherRank: Rule = {
  name: "publisher-rank",
  check: ({ publishers }) =>
    publishers
      .filter(({ value: { kind, rank } }) => !ranksOf[kind].includes(rank))
      .map(({ value: { kind, rank }, file, path }) => {
        const right = `give ${ranksOf[kind].map(meant).join(" or ")}, or another kind`;
        return { file, path: [...path, "rank"], wrong: `rank ${meant(rank)} for "${kind}"`, right };
      }),
};

/** What a government says is in its country's voice, on whatever page it says it. */
const voiceOfCountry: Record<string, Publisher["voice"]> = { AM: "armenian", AZ: "azerbaijani", RU: "russian" };

/** The voice of an official text is that of its country. */
export const publisherVoice: Rule = {
  name: "publisher-voice",
  check: ({ publishers }) =>
    publishers.flatMap(({ value: { kind, country, voice }, file, path }) => {
      if (kind !== "official" || country === null) return [];
      const due = voiceOfCountry[country] ?? "other";
      if (voice === due) return [];
      return [
        { file, path: [...path, "voice"], wrong: `voice "${voice}" for an office of ${country}`, right: `"${due}"` },
      ];
    }),
};

/** An article that says who printed it says it by a name of the list, so that its voice counts. */
export const articlePublisher: Rule = {
  name: "article-publisher",
  check: ({ articles, publishers }) => {
    const names = new Set(publishers.map(({ value }) => value.name));
    return articles.flatMap(({ value: { publisher }, file }) => {
      if (publisher === null || names.has(publisher)) return [];
      const right = "add it to content/publishers.json, or write null if it is not known";
      return [{ file, path: ["publisher"], wrong: `no publisher is called "${publisher}"`, right }];
    });
  },
};
