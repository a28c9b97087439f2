import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import { deskForm } from "@/lib/desk/form-schema.ts";
import { DeskContext, type DeskSurroundings } from "./desk-context.ts";
import { DeskForm } from "./desk-form.tsx";

const choices = Object.fromEntries(
  ["places", "layers", "publishers", "publisherNames", "articles", "entries", "excerpts", "stops", "people"].map(
    (list) => [list, []],
  ),
) as unknown as DeskSurroundings["choices"];

/** The form of an article as the desk shows it, with what is wrong at fields. */
function shown(value: DeskDocument["value"], problems: Record<string, string[]> = {}): string {
  const source = { headline: 1, standfirst: null, body: [2, 3] };
  const document: DeskDocument = {
    key: "a",
    kind: "article",
    file: "a",
    at: [],
    hash: null,
    value: { source, ...value },
  };
  const surroundings = { choices, text: undefined, problems: new Map(Object.entries(problems)) };
  const form = createElement(DeskForm, { document, form: deskForm("article"), onEdit: () => undefined });
  return renderToStaticMarkup(createElement(DeskContext, { value: surroundings }, form));
}

const times = (text: string, words: string) => text.split(words).length - 1;

describe("what may be unknown", () => {
  it("says once what is wrong with it, whether it is said, emptied or unknown", () => {
    for (const publisher of ["The Quay", "", null, undefined])
      expect(
        times(shown({ publisher }, { root_publisher: ["It is wanting."] }), "It is wanting."),
        `${publisher}`,
      ).toBe(1);
  });

  it("is ticked as not known where it is, and its field has a name where it is not", () => {
    expect(shown({ publisher: null })).toMatch(/<input id="root_publisher__known"[^>]* checked=""/);
    const known = shown({ publisher: "The Quay" });
    expect(known).toContain('value="The Quay"');
    expect(times(known, '<label class="visually-hidden" for="root_publisher">Publisher</label>')).toBe(1);
  });
});
