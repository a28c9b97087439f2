import { describe, expect, it } from "vitest";
import { Article } from "../../atlas/schema/article-schema.ts";
import { sha256 } from "../article-source.ts";
import { newArticle, type SaidOfArticle } from "./new-article.ts";

const text = "The neighbours\nmeet again\n\nThey met.\n\nThey parted.\n";

describe("the sample of a new article", () => {
  it.each<[string, SaidOfArticle, string | undefined]>([
    ["without a text", {}, undefined],
    ["with its text", {}, text],
    [
      "with all that flags say",
      {
        title: "T",
        publisher: "P",
        wire: "W",
        published: "2026-05-04",
        url: "https://a.example/b",
        language: "de",
        "translated-from": "fr",
        note: "N",
        about: "A",
        headline: 1,
        standfirst: 2,
        body: [3, 3],
      },
      text,
    ],
  ])("fits the schema %s, and has every field that must be there", (_, said, from) => {
    const article = newArticle("alden-2026", said, "2026-05-05", from);
    expect(Article.safeParse(article).error).toBeUndefined();
    const required = Object.entries(Article.shape).filter(([, field]) => !field.safeParse(undefined).success);
    for (const [name] of required) expect(article).toHaveProperty([name]);
  });

  it("takes headline, hash and blocks from the text, and says null of what it cannot know", () => {
    expect(newArticle("alden-2026", {}, "2026-05-05", text)).toMatchObject({
      title: "The neighbours meet again",
      publisher: null,
      published: null,
      url: null,
      language: "en",
      source: { sha256: sha256(text), headline: 1, standfirst: null, body: [2, 3] },
    });
  });

  it("takes no menu for the headline, no standfirst for a paragraph, and no appeal for the end of the body", () => {
    const page = [
      "Subscribe to our newsletter",
      "The neighbours meet again at the quay",
      "Two towns that had not spoken for a year did so on Monday, and nobody was told of what",
      "ALDEN — They met at the old quay on Monday, said the harbour master, and agreed to meet again before the winter.",
      "They parted in the rain, as they had come, and each of the two towns said that the other one had asked for it.",
      "Read more",
    ].join("\n\n");
    expect(newArticle("alden-2026", {}, "2026-05-05", page)).toMatchObject({
      title: "The neighbours meet again at the quay",
      source: { headline: 2, standfirst: 3, body: [4, 5] },
    });
  });

  it("leaves a text without empty lines one block, by which check:quotes counts", () => {
    const lines = text.replaceAll("\n\n", "\n");
    expect(newArticle("alden-2026", {}, "2026-05-05", lines).source).toMatchObject({ headline: 1, body: [2, 2] });
  });

  it("begins the body after headline and standfirst, wherever they stand", () => {
    const { source, title } = newArticle(
      "alden-2026",
      { headline: 2, standfirst: 3 },
      "2026-05-05",
      `Menu\n\n${text}\n\nEnd`,
    );
    expect({ source, title }).toMatchObject({ source: { body: [4, 4] }, title: "The neighbours meet again" });
  });

  it.each([
    ["hy", "Նախարարները հանդիպեցին Թբիլիսիում"],
    ["ru", "Министры встретились в Тбилиси"],
    ["ka", "მინისტრები თბილისში შეხვდნენ"],
    ["en", "The ministers met in Tbilisi"],
    ["fr", "Les ministres des Affaires étrangères se sont rencontrés à Tbilissi pour la première fois"],
    ["az", "Nazirlər Tbilisidə görüşdülər və bu görüş iki il ərzində onların ilk görüşü oldu"],
    ["en", "1994"],
  ])("takes the language from the text until somebody says another: %s", (language, words) => {
    expect(newArticle("x-2026", {}, "2026-05-05", words).language).toBe(language);
    expect(newArticle("x-2026", {}, "2026-05-05").language).toBe("en");
  });
});
