/** Samples of what an editor writes: files as `npm run new` makes them, and parts that stand within them. */
import { newArticle } from "../../lib/content/edit/new-article.ts";
import { newEntry } from "../../lib/content/edit/new-entry.ts";

const day = "2026-05-05";

/** A file as the command makes it. */
export const fileSamples: readonly { command: string; file: string; value: object }[] = [
  {
    command: "npm run new -- article vienna-2026",
    file: "content/articles/vienna-2026.json",
    value: newArticle("vienna-2026", {}, day),
  },
  {
    command: "npm run new -- meeting 2026-05-04-vienna",
    file: "content/entries/2026-05-04-vienna.json",
    value: newEntry("meeting", "2026-05-04-vienna", {}, day),
  },
];

export const citation = {
  article: "vienna-2026",
  paragraph: 2,
  says: "The ministers were to meet again in June.",
};

export const reference = {
  publisher: "rferl",
  title: "Ministers Meet In Vienna",
  url: "https://www.rferl.org/a/example.html",
  published: "2026-05-04",
};

export const disagreement = {
  about: "Who asked for the meeting?",
  accounts: [
    { says: "The article says that the hosts did.", source: { citation: { article: "vienna-2026", paragraph: 3 } } },
    { says: "RFE/RL says that both sides did.", source: { reference } },
  ],
};

export const place = {
  id: "vienna",
  kind: "capital",
  point: [16.37, 48.21],
  precision: "city",
  names: [
    { text: "Vienna", lang: "en" },
    { text: "Վիեննա", lang: "hy", source: "Unicode CLDR" },
    { text: "Vyana", lang: "az", source: "Unicode CLDR" },
    { text: "Вена", lang: "ru", source: "Unicode CLDR" },
    { text: "ვენა", lang: "ka", source: "Unicode CLDR" },
    { text: "Vienne", lang: "fr", source: "Unicode CLDR" },
  ],
  country: "AT",
  source: "GeoNames 2761369",
};
