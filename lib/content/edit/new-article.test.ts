import { describe, expect, it } from "vitest";
import { Article } from "../../atlas/schema.ts";
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

  it("begins the body after headline and standfirst, wherever they stand", () => {
    const { source, title } = newArticle(
      "alden-2026",
      { headline: 2, standfirst: 3 },
      "2026-05-05",
      `Menu\n\n${text}\n\nEnd`,
    );
    expect({ source, title }).toMatchObject({ source: { body: [4, 5] }, title: "The neighbours meet again" });
  });

  it.each([
    ["hy", "Նախարարները հանդիպեցին Թբիլիսիում"],
    ["ru", "Министры встретились в Тбилиси"],
    ["ka", "მინისტრები თბილისში შეხვდნენ"],
    ["en", "The ministers met in Tbilisi"],
  ])("takes the language from the script until somebody says another: %s", (language, words) => {
    expect(newArticle("x-2026", {}, "2026-05-05", words).language).toBe(language);
    expect(newArticle("x-2026", {}, "2026-05-05").language).toBe("en");
  });
});
