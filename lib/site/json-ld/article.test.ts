import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { soundFixture, writeFixture } from "../../content/check/testing/content-fixture.ts";
import { readAtlas } from "../../content/load.ts";
import { articleThing, quotation } from "./article.ts";

const [article] = readAtlas(writeFixture(soundFixture()).contentDir).articles;
if (!article) throw new Error("The fixture has no article.");

describe("an article and its excerpts for machines", () => {
  beforeEach(() => vi.stubEnv("NEXT_PUBLIC_SITE_URL", "https://met.example"));
  afterEach(() => vi.unstubAllEnvs());

  it("names publisher, agency and day when they are known", () => {
    expect(articleThing({ ...article, publisher: "The Quay", wire: "Gull" })).toMatchObject({
      headline: "The alpha report",
      publisher: { "@type": "Organization", name: "The Quay" },
      sourceOrganization: { "@type": "Organization", name: "Gull" },
      datePublished: "2003-05-01",
      url: "https://example.org/report",
    });
  });

  it.each([null, "2003-05-01?"])("says nothing that is not known or not certain: published %s", (published) => {
    const thing = articleThing({ ...article, publisher: null, url: null, published });
    expect(Object.keys(thing)).toEqual(["@type", "@id", "headline", "inLanguage", "subjectOf"]);
  });

  it("keeps our page, and the day we changed it, apart from the article", () => {
    const { "@id": id, subjectOf } = articleThing(article);
    expect(id).toBe("https://met.example/articles/alpha#article");
    expect(subjectOf).toMatchObject({ "@id": "https://met.example/articles/alpha", dateModified: "2004-03-02" });
  });

  it("gives an excerpt the address of its passage and the article that it is part of", () => {
    const [excerpt] = article.excerpts;
    expect(excerpt && quotation(excerpt)).toEqual({
      "@type": "Quotation",
      "@id": "https://met.example/articles/alpha#alpha-first",
      text: "They met at the brok",
      isPartOf: { "@id": articleThing(article)["@id"] },
    });
  });
});
