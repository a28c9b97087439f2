import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { PartNav } from "@/components/parts/part-nav.tsx";
import { fromTo } from "@/components/parts/part-words.ts";
import { DidYouMean } from "@/components/search/did-you-mean.tsx";
import { missingPage } from "@/components/shell/missing-page.tsx";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import { partOf } from "@/lib/atlas/parts.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { atlasIndex } from "@/lib/search/atlas-index.ts";
import { searchAnswer } from "@/lib/search/search-answer.ts";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));

const atlas = loadAtlas("hy");
const { words } = atlas;
/** Places that an Armenian page has to call by their English name. */
const foreign = atlas.places.filter((place) => /^[A-Z][a-z]{5,}$/.test(placeLabel(place)));

it("a name that may have been meant says its language where that is not the page’s", () => {
  const named = foreign.flatMap((place) => {
    const { near } = searchAnswer(atlasIndex(atlas), `${placeLabel(place).slice(0, -2)}qzx`);
    const of = near.filter(({ path }) => path === `/places/${place.id}`);
    return of.map((title) => renderToStaticMarkup(createElement(DidYouMean, { near: [title], words })));
  });
  expect(named.length).toBeGreaterThan(0);
  for (const markup of named) expect(markup).toContain('lang="en"');
});

it("a page that is suggested for one that is missing has its place’s name in its language", () => {
  const [place] = foreign;
  const markup = renderToStaticMarkup(missingPage(atlas, `/places/${place?.id}x`).body);
  expect(markup).toContain(`<span lang="en">${place && placeLabel(place)}</span>`);
});

it("the way to a part of a list marks titles in another language, and not the words between them", () => {
  const articles = [
    { title: "Talks in Tbilisi", language: "en" },
    { title: "Խոսակցություններ", language: "hy" },
    { title: "A meeting in Prague", language: "en" },
  ];
  const markup = renderToStaticMarkup(
    createElement(PartNav<(typeof articles)[number]>, {
      parts: partOf(articles, 1, 2),
      path: "/articles",
      asked: {},
      many: "articles",
      wordsOf: (first, last) => fromTo(first.title, last.title, words),
      foreignIn: ({ title, language }) => [[title, language]],
      words,
    }),
  );
  expect(markup).toContain('<span lang="en">Talks in Tbilisi</span>');
  expect(markup).toContain('><span lang="en">A meeting in Prague</span></a>');
  expect(markup).not.toMatch(/<span lang="hy">/);
});
