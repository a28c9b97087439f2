import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { whereTheyMetPage } from "./where-they-met-page.tsx";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));

const atlas = loadAtlas();

/** The page of as many meetings at a place and as many without one. */
function markupWith(held: number, remote: number): string {
  const at = atlas.meetings.filter(({ places }) => places.length > 0);
  const without = atlas.meetings.filter(({ places }) => places.length === 0);
  const times = <Item>(items: Item[], count: number) =>
    Array.from({ length: count }, (_, index) => items[index % items.length] as Item);
  const { body } = whereTheyMetPage({ ...atlas, meetings: [...times(at, held), ...times(without, remote)] });
  return renderToStaticMarkup(body);
}

/** Whether the figure of distances, and the table of conveners, have a mark for each meeting. */
const marked = (markup: string) => [
  markup.includes('aria-label="Meetings by date, with their distance"'),
  markup.includes("one mark per meeting"),
];

it("both figures count, or both mark, also where only the meetings without a place make them too many", () => {
  expect(marked(markupWith(390, 10))).toEqual([true, true]);
  expect(marked(markupWith(390, 20))).toEqual([false, false]);
});

it("a page that counts does not say of every number that it leads on: totals do not", () => {
  const markup = markupWith(390, 20);
  expect(markup).not.toContain("Every number");
  expect(markup).toContain("of several conveners together, to the list of all meetings");
  expect(markup).toMatch(/<tfoot><tr><th scope="row">All<\/th>(<td>[\d,]+<\/td>)+<\/tr><\/tfoot>/);
  expect(markupWith(390, 10)).toMatch(/Every mark leads to its <a [^>]*>meeting<\/a> or place\./);
});
