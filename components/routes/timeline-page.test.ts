import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { entryKinds } from "@/lib/atlas/kinds.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { rowsShown } from "./testing/rows-shown.ts";
import { timelinePage } from "./timeline-page.tsx";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));

const atlas = loadAtlas();
const copies = Array.from({ length: 40 }, (_, copy) => copy);
const large: Atlas = { ...atlas, entries: atlas.entries.flatMap((entry) => copies.map((): Entry => entry)) };
const markupOf = (of: Atlas, on?: string) => renderToStaticMarkup(timelinePage(of, on ? { on } : {}).body);
const elements = (markup: string) => markup.match(/<[a-z]/g)?.length ?? 0;

/** "2013: 320 meetings, 40 events" */
const folds = (markup: string) => {
  const text = markup.replace(/<ol class="entry-list".*?<\/ol>/gs, "").replace(/<li[^>]*>/g, "\n");
  return text
    .split("\n")
    .map((line) => line.replace(/<[^>]+>/g, "").trim())
    .filter((line) => /^\d{4}: /.test(line));
};

it("lists every entry of the atlas, as ever", () => {
  const rows = rowsShown("/timeline", markupOf(atlas));
  expect(rows.toSorted()).toEqual(atlas.entries.map(({ id }) => id).toSorted());
  expect(markupOf(atlas, "2013-01-28")).toBe(markupOf(atlas));
});

it("weighs with forty times the entries less than today, whatever lies open", () => {
  for (const on of [undefined, "2022", "2022-10", "2022-10-06", "1994-05-12/2020-09-26"]) {
    expect(elements(markupOf(large, on))).toBeLessThan(elements(markupOf(atlas)));
  }
});

it("counts, year by year, all entries, and each is a link that opens it", () => {
  const markup = markupOf(large);
  const numbers = (kind: RegExp) =>
    folds(markup)
      .flatMap((line) => kind.exec(line)?.[1] ?? [])
      .reduce((sum, number) => sum + Number(number), 0);
  for (const kind of entryKinds) {
    const all = large.entries.filter((entry) => entry.kind === kind).length;
    expect(numbers(new RegExp(`(\\d+) ${kind}`)), kind).toBe(all);
  }
  expect(markup).toMatch(/<a rel="nofollow" href="\/timeline\?on=2013#period-\d-2013">2013<\/a>: \d+ meetings/);
});

it("opens a year with its months, and a day with its entries; without a date the last one", () => {
  expect(markupOf(large, "2013")).toMatch(/>January 2013<\/a>: \d+ meetings/);
  const day = markupOf(large, "2013-01-28");
  expect(day).toMatch(/>28 January 2013<\/a>: \d+ meetings/);
  expect(rowsShown("/timeline", day)).toEqual(expect.arrayContaining(Array(40).fill("2013-01-28-paris")));
  expect(rowsShown("/timeline", markupOf(large))).toContain(atlas.entries.at(-1)?.id);
});
