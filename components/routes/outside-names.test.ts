import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { filterValueWord } from "@/components/filters/filter-words.ts";
import { missingPage } from "@/components/shell/missing-page.tsx";
import { socialCard } from "@/components/social/card.ts";
import { figureOfPage } from "@/components/take/figure-of-page.ts";
import { readAsked, tidyAddress, untidyIn } from "@/lib/address/address.ts";
import { knownIn } from "@/lib/address/known.ts";
import { filterNames, parameterNames } from "@/lib/address/parameter-names.ts";
import { isEntryKind } from "@/lib/atlas/kinds.ts";
import { isLabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { fontFile } from "@/lib/design/font-files.ts";
import { citationFile } from "@/lib/exports/citation-file.ts";
import { atlasIndex } from "@/lib/search/atlas-index.ts";
import { find } from "@/lib/search/find.ts";
import { answerAt } from "@/lib/site/answer-at.ts";
import { excerptPlaces } from "@/lib/view/excerpt-places.ts";
import { pageAt } from "./pages.ts";

// Links fetch ahead by the router, which only a browser has.
vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));

const atlas = loadAtlas();
const known = knownIn(atlas);
/** Made here, as it takes a second, and on a busy machine ten: no one test must wait for it. */
const index = atlasIndex(atlas);
const site = { name: "Where They Met", origin: "https://met.example" };

/** What a plain object answers to although nobody has put it there. */
const ofEveryObject = Object.getOwnPropertyNames(Object.prototype);

const folders = ["", "/places", "/meetings", "/deployments", "/events", "/articles", "/tour", "/about"];
const pathsWith = (name: string) => [...folders.map((folder) => `${folder}/${name}`), `/${name}/x`];

describe.each(ofEveryObject)("the name %s, which every object knows", (name) => {
  it("is nothing that a parameter can ask for, and the page is shown with a line that says so", () => {
    for (const parameter of parameterNames) {
      const query = new URLSearchParams([[parameter, name]]);
      const { asked, faults } = readAsked(query, known);
      untidyIn(query, asked);
      if (["q", "page", "excerpt", "passage"].includes(parameter)) continue;
      expect(faults, parameter).toHaveLength(1);
      expect(tidyAddress(query, known), parameter).toBe("");
    }
  });

  it("is a parameter of somebody else where it is one", () => {
    const query = new URLSearchParams([[name, "x"]]);
    expect(readAsked(query, known)).toEqual({ asked: {}, faults: [] });
    expect(tidyAddress(query, known)).toBe(`?${name}=x`);
  });

  it("is found like any other word, or not at all", () => {
    const { groups } = find(index, name);
    expect(groups.every(({ hits }) => hits.every(({ document }) => document.path.startsWith("/")))).toBe(true);
    const { body } = pageAt(atlas, "/search", { q: name }) ?? {};
    expect(renderToStaticMarkup(body)).toContain(name);
  });

  it("is no citation, font, kind or language, and stays itself as the value of a filter", () => {
    for (const folder of ["entries", "excerpts", name])
      for (const file of [name, `${name}.txt`, `${name}.jsonld`, `x.${name}`])
        expect(citationFile(atlas, folder, file, site, "2026-01-01")).toBeUndefined();
    expect(fontFile(name)).toBeNull();
    expect([isEntryKind(name), isLabelLanguage(name)]).toEqual([false, false]);
    for (const filter of filterNames) expect(filterValueWord(atlas, filter, name), filter).toBe(name);
  });

  it("is no excerpt of an article where it is the fragment of the address", () => {
    const { view } = pageAt(atlas, `/articles/${atlas.articles[0]?.id}`) ?? {};
    expect(excerptPlaces(view ?? {}, name)).toEqual([]);
  });

  it("is reported as a page and an excerpt that the atlas does not have", () => {
    for (const page of [name, `/${name}`, `/${name}/x`, `/places/${name}`, `/tour/${name}`]) {
      const { body } = pageAt(atlas, "/corrections", { correction: { page, excerpt: name } }) ?? {};
      expect(renderToStaticMarkup(body), page).toContain("this atlas does not have");
    }
  });

  it("has no page and no picture, and leads nowhere, at whatever place of a path it stands", () => {
    for (const path of pathsWith(name)) {
      expect(pageAt(atlas, path), path).toBeUndefined();
      expect(answerAt(path), path).toEqual({ found: false, leadsTo: undefined });
      expect(socialCard(atlas, path, new URLSearchParams()), path).toBeUndefined();
      expect(figureOfPage(atlas, path, new URLSearchParams(), "light"), path).toBeUndefined();
      expect(renderToStaticMarkup(missingPage(atlas, path).body), path).toContain("This page does not exist");
    }
  });
});
