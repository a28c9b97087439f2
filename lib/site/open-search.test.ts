import { parseDocument } from "htmlparser2";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { english } from "../words/catalogue.ts";
import { openSearch, openSearchType } from "./open-search.ts";

beforeEach(() => vi.stubEnv("NEXT_PUBLIC_SITE_URL", "https://met.example"));
afterEach(() => vi.unstubAllEnvs());

/** The text of an element, which OpenSearch has once. */
function textOf(xml: string, name: string): string {
  const found = [...xml.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, "g"))];
  expect(found, name).toHaveLength(1);
  return found[0]?.[1] ?? "";
}

it("describes the search as OpenSearch 1.1 asks for it", () => {
  const xml = openSearch("Where They Met", english);
  expect(parseDocument(xml, { xmlMode: true }).children.length).toBeGreaterThan(0);
  expect(xml).toContain('<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">');
  expect(textOf(xml, "ShortName")).toBe("Where They Met");
  expect(textOf(xml, "Description").length).toBeLessThanOrEqual(1024);
  expect(textOf(xml, "InputEncoding")).toBe("UTF-8");
  expect(xml).toContain('<Url type="text/html" template="https://met.example/search?q={searchTerms}"/>');
  expect(xml).toContain(`<Url type="${openSearchType}" rel="self" template="https://met.example/opensearch.xml"/>`);
});

it("has a short name of sixteen letters at most, cut between words", () => {
  expect(textOf(openSearch("An atlas of all the talks", english), "ShortName")).toBe("An atlas of all");
  expect(textOf(openSearch("Incomprehensibilities", english), "ShortName")).toHaveLength(16);
  expect(textOf(openSearch("Talks & <places>", english), "ShortName")).toBe("Talks &amp; &lt;places&gt;");
});
